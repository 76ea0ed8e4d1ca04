package com.vivrou.matching.domain;

import com.vivrou.matching.Matching;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.Commune;
import com.vivrou.territory.CommuneTable;
import com.vivrou.territory.NationalAtlas;
import com.vivrou.territory.Perimeter;
import com.vivrou.travel.TravelTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The terrains that households are ranked on. What is the same for all of them is measured once per vintage. */
@ApplicationScoped
class Terrains {
    private final Map<Perimeter, Around> territories = Collections.synchronizedMap(new WeakHashMap<>());
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile @Nullable Terrain country;

    @Inject
    private Atlas atlas;

    @Inject
    private NationalAtlas nationalAtlas;

    @Inject
    private TravelTimes travel;

    @Inject
    private SurveyedJobs market;

    /**
     * A territory among its neighbours, in one vintage of the national atlas.
     *
     * @param alone only the territory takes part
     * @param together its neighbours take part too
     */
    private record Around(String vintage, Terrain alone, Terrain together) {}

    /** The communes of the current territory; those around are there for their schools and stations. */
    Terrain territory() {
        return around().alone();
    }

    /** The communes of the current territory, and those within a commute around. */
    Terrain withNeighbours() {
        return around().together();
    }

    /**
     * All communes of the country; none before the official code is imported. While new figures are being measured, those
     * before are answered from.
     */
    Terrain country() {
        Terrain known = country;
        if (known == null) {
            renewing.lock();
        } else if (known.vintage().equals(nationalAtlas.vintage()) || !renewing.tryLock()) {
            return known;
        }
        try {
            return renewed();
        } finally {
            renewing.unlock();
        }
    }

    private Terrain renewed() {
        CommuneTable table = nationalAtlas.table();
        Terrain known = country;
        if (known == null || !known.vintage().equals(table.vintage())) {
            known = Terrain.of(table, table.size(), table, travel, market);
            known.measure();
            country = known;
        }
        return known;
    }

    private Around around() {
        String vintage = nationalAtlas.vintage();
        return territories.compute(
                atlas.perimeter(),
                (perimeter, known) ->
                        known != null && known.vintage().equals(vintage) ? known : around(perimeter, vintage));
    }

    private Around around(Perimeter perimeter, String vintage) {
        CommuneTable country = nationalAtlas.table();
        CommuneTable own = CommuneTable.of(perimeter.vintage(), perimeter.communes(), perimeter.indicators());
        CommuneTable table = own.followedBy(country, neighbours(perimeter));
        Terrain together = Terrain.of(table, table.size(), country, travel, market);
        return new Around(vintage, together.limitedTo(own.size()), together.owning(own.size()));
    }

    private int[] neighbours(Perimeter perimeter) {
        Set<String> own = perimeter.communes().stream().map(Commune::code).collect(Collectors.toSet());
        CommuneTable all = nationalAtlas.table();
        return nationalAtlas.near(perimeter.communes(), Matching.COMMUTE_KM).stream()
                .filter(code -> !own.contains(code))
                .map(all::find)
                .flatMapToInt(OptionalInt::stream)
                .toArray();
    }
}
