package com.vivrou.platform.domain;

import com.vivrou.identity.IdentityProvisioning;
import com.vivrou.tenancy.Tenant;
import com.vivrou.tenancy.TenantScope;
import com.vivrou.tenancy.Tenants;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Packs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The state of every territory, each looked at in its own scope. */
@ApplicationScoped
public class OverseeingTerritories {
    @Inject
    private Tenants tenants;

    @Inject
    private Packs packs;

    @Inject
    private Atlas atlas;

    @Inject
    private IdentityProvisioning identityProvisioning;

    /** In order of name. */
    public List<TerritoryState> list() {
        return tenants.list().stream().map(this::stateOf).toList();
    }

    public Optional<TerritoryState> find(String slug) {
        return tenants.findBySlug(slug).map(this::stateOf);
    }

    private TerritoryState stateOf(Tenant tenant) {
        List<Commune> communes = new ArrayList<>();
        TenantScope.run(tenant.id(), () -> communes.addAll(atlas.perimeter().communes()));
        return new TerritoryState(
                tenant,
                tenants.url(tenant),
                communes.size(),
                population(communes),
                packs.findReport(tenant.slug()),
                identityProvisioning.pending().contains("web-" + tenant.slug()));
    }

    private static Optional<Integer> population(List<Commune> communes) {
        boolean known = !communes.isEmpty()
                && communes.stream().allMatch(commune -> commune.population().isPresent());
        return known
                ? Optional.of(communes.stream()
                        .mapToInt(commune -> commune.population().orElse(0))
                        .sum())
                : Optional.empty();
    }
}
