package com.vivrou.travel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.devstack.ContainerTest;
import com.vivrou.tenancy.TenantId;
import com.vivrou.tenancy.TenantScope;
import com.vivrou.territory.Credits;
import com.vivrou.travel.Ground;
import com.vivrou.travel.Method;
import com.vivrou.travel.Mode;
import com.vivrou.travel.Moment;
import com.vivrou.travel.TravelAnswer;
import com.vivrou.travel.TravelTimes;
import com.vivrou.travel.Trip;
import com.vivrou.travel.intake.RiverTown;
import com.vivrou.travel.intake.RoadGraph;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The router runs inside the application, and what it found for one territory is that territory's. */
class RoadsInsideIT extends ContainerTest {
    private static final TenantId ONE = new TenantId(1);
    private static final TenantId TWO = new TenantId(2);
    private static final MatrixStore.Key PLANT =
            new MatrixStore.Key(RiverTown.PLANT_LATITUDE, RiverTown.PLANT_LONGITUDE, Mode.CAR);

    @Inject
    private MatrixStore matrices;

    @Inject
    private TravelTimes travel;

    @Inject
    private Credits credits;

    @Test
    void theRouterRunsInTheServerAndItsTimesAreKept(@TempDir Path folder) throws Exception {
        try (RoadGraph graph = RoadGraph.open(RiverTown.write(folder.resolve("town.osm")))) {
            Map<String, Double> minutes =
                    graph.minutesTo(PLANT.latitude(), PLANT.longitude(), PLANT.mode(), RiverTown.HOMES);
            as(ONE, () -> save(new RoadTimes(graph.vintage(), minutes)));
        }
        TravelAnswer ours = as(ONE, this::answer);
        assertThat(ours.method(0)).isEqualTo(Method.ROADS);
        assertThat(ours.minutes(0)).isGreaterThan(15);
        assertThat(ours.method(3)).isEqualTo(Method.ESTIMATE);
        TravelAnswer theirs = as(TWO, this::answer);
        assertThat(theirs.method(0)).isEqualTo(Method.ESTIMATE);
        assertThat(theirs.minutes(0)).isLessThan(5);
        as(ONE, () -> forget());
        assertThat(as(ONE, this::answer).method(0)).isEqualTo(Method.ESTIMATE);
    }

    @Test
    void aTerritoryForgetsOnlyItsOwn() throws Exception {
        as(ONE, () -> save(new RoadTimes("roads-1", Map.of("99001", 7.0))));
        as(TWO, () -> save(new RoadTimes("roads-2", Map.of("99001", 9.0))));
        as(TWO, () -> forget());
        assertThat(as(ONE, () -> matrices.vintages())).containsEntry(PLANT, "roads-1");
        assertThat(as(TWO, () -> matrices.vintages())).doesNotContainKey(PLANT);
        as(ONE, () -> forget());
    }

    @Test
    void theRoadsOfATerritoryAreCreditedThere() throws Exception {
        as(ONE, () -> save(new RoadTimes("roads-2026-11-18-1a2b", Map.of("99001", 7.0))));
        assertThat(as(ONE, () -> credits.list(Locale.FRENCH)))
                .filteredOn(credit -> credit.licence().equals("ODbL-1.0"))
                .singleElement()
                .extracting(Credits.Credit::text)
                .asString()
                .contains("OpenStreetMap")
                .endsWith("18 novembre 2026");
        assertThat(as(TWO, () -> credits.list(Locale.FRENCH)))
                .noneMatch(credit -> credit.text().contains("OpenStreetMap"));
        as(ONE, () -> forget());
        assertThat(as(ONE, () -> credits.list(Locale.FRENCH)))
                .noneMatch(credit -> credit.text().contains("OpenStreetMap"));
    }

    private TravelAnswer answer() {
        Moment five = new Moment(Moment.Sense.ARRIVE_BY, LocalTime.of(5, 0), Moment.Day.WEEKDAY);
        return travel.toWork(
                new Trip(PLANT.latitude(), PLANT.longitude(), Ground.UNKNOWN, Mode.CAR, five), RiverTown.HOMES);
    }

    private boolean save(RoadTimes times) {
        matrices.save(PLANT, times);
        return true;
    }

    private boolean forget() {
        matrices.keep(Set.of());
        return true;
    }

    private static <T> T as(TenantId tenant, Callable<T> work) throws Exception {
        return TenantScope.call(tenant, work);
    }
}
