package com.vivrou.territory;

import com.vivrou.tenancy.TenantId;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Territory packs in, reference data out. For the operator's side only: it writes as the role that owns the schema. */
public interface Packs {
    /**
     * Reads and checks the folder {@code tenants/<slug>}. A bad pack gives a report, never an exception.
     *
     * @param themes the themes there are, one of which the pack must name
     */
    PackReading read(Path folder, Set<String> themes);

    /**
     * Makes the pack's communes the perimeter of the tenant and its figures the current ones, all at once. Idempotent:
     * a pack that is published already is left alone.
     */
    Publication publish(Pack pack, TenantId tenant);

    /** Keeps the report as the last one of its pack. */
    void keep(PackReport report);

    /** The last report kept for the pack. */
    Optional<PackReport> findReport(String slug);
}
