package com.vivrou.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The tenant of the work in hand: of the request's host, or of the open {@link TenantScope}. Holds nothing itself. */
@ApplicationScoped
public class CurrentTenant {
    @Inject
    private Tenants tenants;

    /** Empty on the portal and on the console. */
    public Optional<Tenant> find() {
        return TenantScope.current().flatMap(tenants::find);
    }

    /** @throws IllegalStateException when the work in hand is for no tenant */
    public Tenant required() {
        return find().orElseThrow(() -> new IllegalStateException("This work is for no tenant: open a TenantScope."));
    }
}
