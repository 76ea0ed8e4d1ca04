package com.vivrou.travel.domain;

import com.vivrou.tenancy.Tenant;
import com.vivrou.tenancy.TenantScope;
import com.vivrou.tenancy.Tenants;
import com.vivrou.territory.Atlas;
import com.vivrou.travel.Ground;
import com.vivrou.travel.Home;
import com.vivrou.travel.Mode;
import com.vivrou.travel.PlaceOfWork;
import com.vivrou.travel.PlacesOfWork;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks every minute whether each place of work has its times by the roads at hand: a new place, one that moved and a new
 * extract are reckoned anew, what no longer is one is forgotten. One territory after the other, each in its own scope.
 */
@ApplicationScoped
class KeepingMatrices {
    private static final Logger LOG = Logger.getLogger(KeepingMatrices.class.getName());
    private static final int FIRST_SECONDS = 10;
    private static final int EVERY_SECONDS = 60;
    private static final List<Mode> MODES = List.of(Mode.CAR, Mode.BICYCLE, Mode.WALKING);

    @Inject
    private Tenants tenants;

    @Inject
    private Atlas atlas;

    @Inject
    private Instance<PlacesOfWork> places;

    @Inject
    private RoadsAtHand roads;

    @Inject
    private TimetablesAtHand timetables;

    @Inject
    private MatrixStore matrices;

    @Resource
    private ManagedScheduledExecutorService executor;

    /** Without roads there is nothing to look after: what was kept before is forgotten once. */
    private boolean isForgotten;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        executor.scheduleWithFixedDelay(this::look, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            timetables.refresh();
            roads.refresh();
            boolean isForgetting = !roads.isWanted() && !isForgotten;
            if (roads.vintage().isPresent() || isForgetting) {
                isForgotten = isForgetting;
                for (Tenant tenant : tenants.listOpen()) {
                    TenantScope.run(tenant.id(), this::keepUpToDate);
                }
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Times by road cannot be kept up to date", e);
        }
    }

    /** For the current territory. Without any roads nothing is kept. */
    void keepUpToDate() {
        String wanted = roads.vintage().orElse("");
        Map<MatrixStore.Key, String> kept = matrices.vintages();
        Set<MatrixStore.Key> keys = wanted.isEmpty() ? Set.of() : keys();
        if (!keys.containsAll(kept.keySet())) {
            matrices.keep(keys);
        }
        List<Home> homes = keys.isEmpty() ? List.of() : homes();
        for (MatrixStore.Key key : keys) {
            if (!wanted.equals(kept.get(key))) {
                roads.find(key, homes).ifPresent(times -> matrices.save(key, times));
            }
        }
    }

    private Set<MatrixStore.Key> keys() {
        return places.stream()
                .flatMap(told -> told.list().stream())
                .flatMap(KeepingMatrices::keys)
                .collect(Collectors.toSet());
    }

    private static Stream<MatrixStore.Key> keys(PlaceOfWork place) {
        return MODES.stream().map(mode -> new MatrixStore.Key(place.latitude(), place.longitude(), mode));
    }

    private List<Home> homes() {
        return atlas.perimeter().communes().stream()
                .map(commune -> new Home(commune.code(), commune.latitude(), commune.longitude(), Ground.UNKNOWN))
                .toList();
    }
}
