package com.vivrou.travel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vivrou.travel.Mode;
import com.vivrou.travel.RoadExtract;
import com.vivrou.travel.TravelEstimate;
import com.vivrou.travel.UnusableExtract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoadGraphTest {
    @TempDir
    private Path folder = Path.of("");

    private Path extract = Path.of("");

    @BeforeEach
    void writeTheTown() throws IOException {
        extract = RiverTown.write(folder.resolve("town.osm"));
    }

    @Test
    void aRiverIsGoneAround() {
        Map<String, Double> minutes = minutes(Mode.CAR);
        double across = TravelEstimate.minutes(
                RiverTown.OPPOSITE.latitude(),
                RiverTown.OPPOSITE.longitude(),
                RiverTown.OPPOSITE.ground(),
                RiverTown.PLANT_LATITUDE,
                RiverTown.PLANT_LONGITUDE,
                RiverTown.OPPOSITE.ground());
        assertThat(across).isLessThan(5);
        assertThat(minutes.get("99001")).isGreaterThan(15);
        assertThat(minutes.get("99002")).isLessThan(3);
    }

    @Test
    void onFootTheFootbridgeIsTaken() {
        assertThat(minutes(Mode.WALKING).get("99001")).isBetween(5.0, 15.0);
        assertThat(minutes(Mode.BICYCLE)).containsKeys("99001", "99002");
    }

    @Test
    void whereNoRoadLeadsIsToldFromWhereNoRoadIsKnown() {
        Map<String, Double> minutes = minutes(Mode.CAR);
        assertThat(minutes.get("99003")).as("streets, and no way").isNaN();
        assertThat(minutes).as("outside the extract").doesNotContainKey("99004");
        try (RoadGraph graph = RoadGraph.open(extract)) {
            assertThat(graph.minutesTo(48, 2, Mode.CAR, RiverTown.HOMES))
                    .as("a plant outside the extract")
                    .isEmpty();
        }
    }

    @Test
    void theGraphIsBuiltOnceBesideTheExtractAndAnewWhenItChanges() throws IOException {
        RoadExtract.Prepared first = new RoadExtract(extract).prepare();
        assertThat(first.roads()).isGreaterThan(300);
        Path beside = folder.resolve("town.osm.roads");
        assertThat(names(beside)).hasSize(1);
        assertThat(new RoadExtract(extract).prepare()).isEqualTo(first);
        Files.writeString(extract, Files.readString(extract).replace("residential", "tertiary"));
        assertThat(new RoadExtract(extract).prepare().vintage()).isNotEqualTo(first.vintage());
        assertThat(names(beside)).hasSize(1);
    }

    @Test
    void theFormatOperatorsGetSaysTheSameAndTellsItsDay() throws IOException {
        Map<String, Double> fromXml = minutes(Mode.CAR);
        extract = RiverTown.writePbf(folder.resolve("town.osm.pbf"));
        assertThat(minutes(Mode.CAR)).isEqualTo(fromXml);
        try (RoadGraph graph = RoadGraph.open(extract)) {
            assertThat(graph.vintage()).startsWith("roads-2026-11-1");
        }
        byte[] whole = Files.readAllBytes(extract);
        Path half = Files.write(folder.resolve("half.osm.pbf"), Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> RoadGraph.open(half))
                .isInstanceOf(UnusableExtract.class)
                .hasMessageContaining("half.osm.pbf");
    }

    @Test
    void whatCannotBeUsedIsToldInOneSentence() throws IOException {
        assertThatThrownBy(() -> RoadGraph.open(folder.resolve("nowhere.osm.pbf")))
                .isInstanceOf(UnusableExtract.class)
                .hasMessageContaining("nowhere.osm.pbf: there is no such file");
        byte[] noise = new byte[5000];
        new Random(3).nextBytes(noise);
        Path broken = Files.write(folder.resolve("broken.osm.pbf"), noise);
        assertThatThrownBy(() -> RoadGraph.open(broken))
                .isInstanceOf(UnusableExtract.class)
                .hasMessageContaining("broken.osm.pbf: it is broken off");
        Path bare = Files.writeString(folder.resolve("bare.osm"), "<?xml version='1.0'?>\n<osm version='0.6'></osm>");
        assertThatThrownBy(() -> RoadGraph.open(bare)).isInstanceOf(UnusableExtract.class);
        String whole = Files.readString(extract);
        Path half = Files.writeString(folder.resolve("half.osm"), whole.substring(0, whole.length() / 2));
        assertThatThrownBy(() -> RoadGraph.open(half))
                .isInstanceOf(UnusableExtract.class)
                .hasMessageContaining("half.osm");
    }

    private Map<String, Double> minutes(Mode mode) {
        try (RoadGraph graph = RoadGraph.open(extract)) {
            return graph.minutesTo(RiverTown.PLANT_LATITUDE, RiverTown.PLANT_LONGITUDE, mode, RiverTown.HOMES);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(each -> each.getFileName().toString()).toList();
        }
    }
}
