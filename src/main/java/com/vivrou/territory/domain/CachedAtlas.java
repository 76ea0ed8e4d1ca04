package com.vivrou.territory.domain;

import com.vivrou.kernel.AtHand;
import com.vivrou.tenancy.TenantId;
import com.vivrou.tenancy.TenantScope;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.AtlasPublished;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Contours;
import com.vivrou.territory.Perimeter;
import com.vivrou.territory.domain.AtlasStore.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps each tenant's perimeter in memory. Which vintage the tenant shows is asked again after a while, so that a
 * publication made by another node is seen.
 */
@ApplicationScoped
class CachedAtlas implements Atlas {
    private static final Duration ASK_AGAIN = Duration.ofSeconds(15);
    private static final Perimeter NOWHERE = new Perimeter("", List.of(), List.of());

    private final AtlasStore store;
    private final CachedNationalAtlas national;
    private final SurroundingsStore surroundings;
    private final Map<TenantId, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    CachedAtlas(AtlasStore store, CachedNationalAtlas national, SurroundingsStore surroundings) {
        this.store = store;
        this.national = national;
        this.surroundings = surroundings;
    }

    /** For the container's own use. */
    CachedAtlas() {
        this(new AtlasStore(), new CachedNationalAtlas(), new SurroundingsStore());
    }

    private record Kept(Perimeter perimeter, Perimeter surroundings, Optional<Contours> contours, long askedAt) {
        boolean isFresh() {
            return System.nanoTime() - askedAt < ASK_AGAIN.toNanos();
        }
    }

    @Override
    public Perimeter perimeter() {
        return current().perimeter();
    }

    @Override
    public Perimeter surroundings() {
        return current().surroundings();
    }

    @Override
    public Optional<Commune> findAnywhere(String code) {
        return perimeter().find(code).or(() -> national.find(code));
    }

    @Override
    public Optional<Contours> findContours() {
        return current().contours();
    }

    /** The tenant's next question is answered from the database. */
    void forget(TenantId tenant) {
        kept.remove(tenant);
    }

    /** New national figures are those of every territory. */
    void published(@Observes AtlasPublished event) {
        kept.clear();
    }

    private Perimeter around(Perimeter perimeter, int kilometres) {
        if (kilometres == 0) {
            return NOWHERE;
        }
        List<String> codes = national.near(perimeter.communes(), kilometres).stream()
                .filter(code -> perimeter.find(code).isEmpty())
                .toList();
        return new Perimeter(vintage(perimeter, kilometres), national.list(codes), national.indicators());
    }

    private static String vintage(Perimeter perimeter, int kilometres) {
        return kilometres == 0 ? "" : perimeter.vintage() + " " + kilometres + " km";
    }

    private Kept current() {
        TenantId tenant = TenantScope.current()
                .orElseThrow(() -> new IllegalStateException("The atlas is one territory's: open a TenantScope."));
        Kept current = kept.get(tenant);
        if (current == null || !current.isFresh()) {
            AtHand.askingDatabase();
            current = ask(Optional.ofNullable(current));
            kept.put(tenant, current);
        }
        return current;
    }

    private Kept ask(Optional<Kept> before) {
        Optional<Shown> shown = store.findShown();
        if (shown.isEmpty()) {
            return new Kept(NOWHERE, NOWHERE, Optional.empty(), System.nanoTime());
        }
        NationalFigures figures = national.current();
        String vintage = NationalOverlay.vintage(shown.get().checksum(), figures);
        int kilometres = surroundings.kilometres();
        if (before.isPresent() && before.get().perimeter().vintage().equals(vintage)) {
            Kept known = before.get();
            Perimeter around = known.surroundings().vintage().equals(vintage(known.perimeter(), kilometres))
                    ? known.surroundings()
                    : around(known.perimeter(), kilometres);
            return new Kept(known.perimeter(), around, known.contours(), System.nanoTime());
        }
        Perimeter perimeter = NationalOverlay.over(store.load(shown.get()), figures);
        return new Kept(
                perimeter,
                around(perimeter, kilometres),
                store.loadContours(shown.get(), perimeter),
                System.nanoTime());
    }
}
