package com.vivrou.identity.domain;

import com.vivrou.tenancy.Addresses;
import com.vivrou.tenancy.RequestHost;
import com.vivrou.tenancy.Tenant;
import com.vivrou.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Nobody signs in to the portal, nor to a territory that is not open. */
@ApplicationScoped
public class FindingDoorway {
    @Inject
    private Tenants tenants;

    @Inject
    private Addresses addresses;

    public Optional<Doorway> find(RequestHost host) {
        if (host instanceof RequestHost.Territory territory) {
            return territory.tenant().isOpen() ? Optional.of(of(territory.tenant())) : Optional.empty();
        }
        return host instanceof RequestHost.Console ? Optional.of(console()) : Optional.empty();
    }

    public Doorway of(Tenant tenant) {
        return Doorway.territory(tenant.slug(), tenants.url(tenant), tenant.id());
    }

    public Doorway console() {
        return Doorway.console(addresses.console());
    }
}
