package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.Receiver;
import com.vivrou.territory.intake.reader.Reading.Result;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlinesReaderTest {
    private static final String SQUARE = "[[[5.6,46.2],[5.70004,46.2],[5.7,46.30001],[5.6,46.3],[5.6,46.2]]]";

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\"},\"features\":[\n"
                + String.join(",\n", features)
                + "\n]}";
    }

    private static String feature(String code, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + code
                + "\",\"nom\":\"x\"},\"geometry\":{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}}";
    }

    @Test
    void outlinesAreRoundedToTenMetres() {
        Result result = Reading.of("contours")
                .file(
                        "communes-2025-5m.geojson",
                        collection(
                                feature("01283", "Polygon", SQUARE),
                                feature(
                                        "35360",
                                        "MultiPolygon",
                                        "[[[[-0.00004,48.1,12],[-1.2,48.1],[-1.2,48.2],[-1.2,48.20001],[-0.00004,48.1]]],"
                                                + "[[[-1.3,48.1],[-1.30001,48.1],[-1.3,48.10001],[-1.3,48.1]]]]")));

        assertThat(result.kept().outlines)
                .containsExactly(
                        new Receiver.Outline(
                                "01283",
                                "{\"type\":\"Polygon\",\"coordinates\":[[[5.6,46.2],[5.7,46.2],[5.7,46.3],[5.6,46.3],[5.6,46.2]]]}"),
                        new Receiver.Outline(
                                "35360",
                                "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,48.1],[-1.2,48.1],[-1.2,48.2],[0,48.1]]]]}"));
        assertThat(result.harvest().year()).hasValue(2025);
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void outlinesThatCannotBeDrawnAreLeftOut() {
        Result result = Reading.of("contours")
                .year(2025)
                .file(
                        "communes.geojson",
                        collection(
                                feature("01283", "Polygon", "[[[5.6,46.2],[5.7,46.2],[5.7,46.3],[5.6,46.3]]]"),
                                feature("35360", "Point", "[-1.2,48.1]"),
                                feature("75056", "Polygon", "[[[48.8,2.3],[48.9,2.3],[48.9,2.4],[48.8,2.3]]]"),
                                feature("2A004", "Polygon", SQUARE),
                                feature("2A004", "Polygon", SQUARE),
                                feature("49069", "Polygon", SQUARE),
                                feature("01999", "Polygon", SQUARE)));

        assertThat(result.kept().outlines).extracting(Receiver.Outline::code).containsExactly("2A004");
        assertThat(result.times(ImportProblem.OUTLINE_MALFORMED)).isEqualTo(3);
        assertThat(result.times(ImportProblem.CODE_TWICE)).isEqualTo(1);
        assertThat(result.times(ImportProblem.ROW_NOT_CONCERNED)).isEqualTo(1);
        assertThat(result.times(ImportProblem.CODE_UNKNOWN)).isEqualTo(1);
    }

    @Test
    void whatIsNoCollectionIsRefused() {
        Result list = Reading.of("contours").year(2025).file("x.geojson", "[1, 2]");
        Result topology = Reading.of("contours").year(2025).file("x.json", "{\"type\":\"Topology\",\"arcs\":[[1]]}");
        Result cut = Reading.of("contours")
                .year(2025)
                .file(
                        "x.geojson",
                        collection(feature("01283", "Polygon", SQUARE)).substring(0, 150));

        assertThat(list.problems()).containsExactly(ImportProblem.WRONG_DATA_SET);
        assertThat(topology.problems()).containsExactly(ImportProblem.WRONG_DATA_SET);
        assertThat(cut.problems()).containsExactly(ImportProblem.JSON_BROKEN);
    }

    @Test
    void aLargeFileIsNotHeld(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("communes-2025.geojson");
        byte[] feature = (feature("01999", "Polygon", SQUARE) + ",\n").getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("{\"features\":[\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100_000; i++) {
                out.write(feature);
            }
            out.write(feature("01283", "Polygon", SQUARE).getBytes(StandardCharsets.UTF_8));
            out.write("]}".getBytes(StandardCharsets.UTF_8));
        }

        Result result = Reading.of("contours").file(file);

        assertThat(result.harvest().rowsRead()).isEqualTo(100_001);
        assertThat(result.kept().outlines).hasSize(1);
    }
}
