package com.vivrou.platform.domain;

import com.vivrou.branding.Themes;
import com.vivrou.identity.IdentityProvisioning;
import com.vivrou.tenancy.Addresses;
import com.vivrou.tenancy.Tenant;
import com.vivrou.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** The sign-in of each host, dressed in its brand. What is said of the brand here can be read by anybody. */
@ApplicationScoped
class Doors {
    @Inject
    private Tenants tenants;

    @Inject
    private Addresses addresses;

    @Inject
    private IdentityProvisioning identityProvisioning;

    void open(Tenant tenant) {
        Map<String, String> brand = brand(tenants.url(tenant), tenant.theme());
        brand.put("brand.name", tenant.shortName());
        brand.put("brand.byline.fr", tenant.bylineFr());
        brand.put("brand.byline.en", tenant.bylineEn());
        brand.put("brand.tagline.fr", tenant.taglineFr());
        brand.put("brand.tagline.en", tenant.taglineEn());
        brand.put("brand.contact", tenant.contactEmail());
        identityProvisioning.open(tenant, brand);
    }

    void openConsole() {
        Map<String, String> brand = brand(addresses.console(), Themes.PLATFORM);
        brand.put("brand.name", "Vivrou");
        identityProvisioning.openConsole(brand);
    }

    private static Map<String, String> brand(String url, String theme) {
        Map<String, String> brand = new HashMap<>();
        brand.put("brand.url", url);
        brand.put("brand.css", url + "/marque/" + theme + ".css");
        brand.put("brand.logo", url + "/marque/" + theme + "/logo.svg");
        brand.put("brand.hero", url + "/marque/" + theme + "/hero.svg");
        return brand;
    }
}
