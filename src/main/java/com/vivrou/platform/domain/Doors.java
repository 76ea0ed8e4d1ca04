package com.vivrou.platform.domain;

import com.vivrou.branding.Themes;
import com.vivrou.identity.IdentityProvisioning;
import com.vivrou.tenancy.Addresses;
import com.vivrou.tenancy.Tenant;
import com.vivrou.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The sign-in of each host, dressed in its brand. */
@ApplicationScoped
class Doors {
    @Inject
    private Tenants tenants;

    @Inject
    private Addresses addresses;

    @Inject
    private Themes themes;

    @Inject
    private IdentityProvisioning identityProvisioning;

    void open(Tenant tenant) {
        identityProvisioning.open(tenant, SignInBrand.of(tenant, themes.get(tenant.theme()), tenants.url(tenant)));
    }

    void openConsole() {
        identityProvisioning.openConsole(SignInBrand.ofConsole(themes.get(Themes.PLATFORM), addresses.console()));
    }
}
