package com.vivrou.tenancy.domain;

import com.vivrou.kernel.AtHand;
import com.vivrou.tenancy.Addresses;
import com.vivrou.tenancy.Tenant;
import com.vivrou.tenancy.TenantHost;
import com.vivrou.tenancy.TenantId;
import com.vivrou.tenancy.TenantState;
import com.vivrou.tenancy.Tenants;
import com.vivrou.tenancy.TerritoryToOpen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers from a directory held in memory, so that a request costs no query to know its tenant. A change made here is
 * seen at once on this node, and after {@link #STALE_AFTER} on another.
 */
@ApplicationScoped
class StoredTenants implements Tenants {
    private static final Duration STALE_AFTER = Duration.ofSeconds(15);

    @Inject
    private TenantStore store;

    @Inject
    private Addresses addresses;

    private volatile @Nullable Loaded loaded;

    private record Loaded(TenantDirectory directory, long atNanos) {}

    @Override
    public Optional<Tenant> find(TenantId id) {
        return directory().find(id);
    }

    @Override
    public Optional<Tenant> findBySlug(String slug) {
        return list().stream().filter(tenant -> tenant.slug().equals(slug)).findFirst();
    }

    @Override
    public Optional<TenantHost> findHost(String host) {
        return directory().findHost(host);
    }

    @Override
    public List<Tenant> list() {
        return directory().list().stream()
                .filter(tenant -> tenant.state() != TenantState.ERASED)
                .toList();
    }

    @Override
    public List<Tenant> listOpen() {
        return directory().list().stream().filter(Tenant::isOpen).toList();
    }

    @Override
    public String url(Tenant tenant) {
        return directory()
                .findCanonicalHost(tenant.id())
                .map(addresses::of)
                .orElseGet(() -> addresses.territory(tenant.slug()));
    }

    @Override
    public Tenant open(TerritoryToOpen territory) {
        if (territory.slug().equals(Addresses.CONSOLE_LABEL) || territory.slug().equals("www")) {
            throw new IllegalArgumentException("The slug " + territory.slug() + " is the platform's own.");
        }
        return afterwards(store.open(territory, territory.slug() + "." + addresses.platformDomain()));
    }

    @Override
    public Tenant activate(TenantId id) {
        return afterwards(store.moveTo(id, TenantState.ACTIVE));
    }

    @Override
    public Tenant suspend(TenantId id) {
        return afterwards(store.moveTo(id, TenantState.SUSPENDED));
    }

    private Tenant afterwards(Tenant changed) {
        loaded = null;
        return changed;
    }

    private TenantDirectory directory() {
        Loaded current = loaded;
        if (current == null || System.nanoTime() - current.atNanos() > STALE_AFTER.toNanos()) {
            AtHand.askingDatabase();
            current = new Loaded(store.load(), System.nanoTime());
            loaded = current;
        }
        return current.directory();
    }
}
