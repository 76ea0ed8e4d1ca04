package com.vivrou.territory;

import com.vivrou.tenancy.TenantId;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** Territory packs in, reference data out. For the operator's side only: it writes as the role that owns the schema. */
public interface Packs {
    /**
     * Reads and checks the folder {@code tenants/<slug>}. A bad pack gives a report, never an exception.
     *
     * @param isTheme tells whether a theme of that name may be worn
     */
    PackReading read(Path folder, Predicate<String> isTheme);

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
