package com.vivrou.portal.domain;

import com.vivrou.portal.domain.Whereabouts.NoTerritory;
import com.vivrou.portal.domain.Whereabouts.NotYet;
import com.vivrou.portal.domain.Whereabouts.Open;
import com.vivrou.portal.domain.Whereabouts.Standing;
import com.vivrou.portal.intake.NationalList;
import com.vivrou.tenancy.Tenant;
import com.vivrou.tenancy.Tenants;
import com.vivrou.territory.CommuneSearch;
import com.vivrou.territory.ListedCommune;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The 183 territories, which of them are open here, and which one a commune is in. Read once, then immutable. */
@ApplicationScoped
public class France {
    @Inject
    private Tenants tenants;

    @Inject
    private CommuneSearch communes;

    private Map<String, IndustrialTerritory> territories = Map.of();

    @PostConstruct
    void read() {
        Map<String, IndustrialTerritory> byId = new LinkedHashMap<>();
        NationalList.read().forEach(territory -> byId.put(territory.id(), territory));
        territories = byId;
    }

    /** In the order of the national list. */
    public Collection<IndustrialTerritory> territories() {
        return territories.values();
    }

    public Optional<IndustrialTerritory> find(String id) {
        return Optional.ofNullable(territories.get(id));
    }

    /** The open site of each territory that has one, by {@code id_ti}. */
    public Map<String, Tenant> openSites() {
        Map<String, Tenant> sites = new LinkedHashMap<>();
        tenants.listOpen().forEach(tenant -> tenant.officialId().ifPresent(id -> sites.put(id, tenant)));
        return sites;
    }

    public List<Whereabouts> search(String query, int most) {
        Map<String, Tenant> sites = openSites();
        return communes.search(query, most).stream()
                .map(match -> new Whereabouts(match.commune(), match.oldName(), standing(match.commune(), sites)))
                .toList();
    }

    private Standing standing(ListedCommune commune, Map<String, Tenant> sites) {
        Optional<IndustrialTerritory> territory = commune.officialId().flatMap(this::find);
        if (territory.isEmpty()) {
            return new NoTerritory();
        }
        Tenant site = sites.get(territory.get().id());
        return site == null
                ? new NotYet(territory.get())
                : new Open(territory.get(), site.shortName(), tenants.url(site));
    }
}
