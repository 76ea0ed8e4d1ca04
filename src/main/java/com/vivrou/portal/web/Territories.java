package com.vivrou.portal.web;

import com.vivrou.portal.domain.France;
import com.vivrou.portal.domain.IndustrialTerritory;
import com.vivrou.tenancy.Tenant;
import com.vivrou.tenancy.Tenants;
import com.vivrou.territory.CommuneTable;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The 183 territories as an answer names them, and which one a commune is in. */
final class Territories {
    private static final String TERRITORY = "industrial_territory";

    private final France france;
    private final Tenants tenants;
    private final Map<String, Tenant> sites;
    private final CommuneTable communes;

    Territories(France france, Tenants tenants, CommuneTable communes) {
        this.france = france;
        this.tenants = tenants;
        this.sites = france.openSites();
        this.communes = communes;
    }

    Optional<IndustrialTerritory> find(String id) {
        return france.find(id);
    }

    String name(String id) {
        return find(id).map(IndustrialTerritory::name).orElse(id);
    }

    /** Of the commune of this code; empty when it is in none. */
    Optional<IndustrialTerritory> findAround(String code) {
        OptionalInt number = communes.find(code);
        return number.isEmpty()
                ? Optional.empty()
                : communes.words(TERRITORY, number.getAsInt()).flatMap(france::find);
    }

    /** Name of the site where the territory is open here. */
    String siteName(String id) {
        Tenant site = sites.get(id);
        return site == null ? "" : site.shortName();
    }

    /** Empty when it is not open here. */
    String siteUrl(String id) {
        Tenant site = sites.get(id);
        return site == null ? "" : tenants.url(site) + "/";
    }
}
