package com.vivrou.tenancy;

import java.util.Locale;
import java.util.Optional;

/** Territories that are nothing but their slug. */
public final class SampleTenants {
    private SampleTenants() {}

    /** Its number follows from its slug. */
    public static Tenant open(String slug) {
        return of(1 + Math.floorMod(slug.hashCode(), 1_000), slug, TenantState.ACTIVE, "vivrou");
    }

    public static Tenant of(int id, String slug, TenantState state, String theme) {
        return new Tenant(
                new TenantId(id),
                slug,
                slug,
                slug,
                "",
                "",
                "",
                "",
                state,
                Optional.empty(),
                Locale.FRENCH,
                theme,
                "",
                "");
    }
}
