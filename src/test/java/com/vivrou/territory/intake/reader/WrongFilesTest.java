package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.Declaration;
import com.vivrou.territory.intake.dataset.Declarations;
import com.vivrou.territory.intake.reader.Reading.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever data set a bad file is given to, it is refused with the reason, and nothing of it is kept. */
class WrongFilesTest {
    static Stream<Declaration> dataSets() {
        return Declarations.load().list().stream();
    }

    /** A name that the data set's reader goes on from. */
    private static String name(Declaration dataSet) {
        return switch (dataSet.key()) {
            case "rents-flat" -> "pred-app-mef-dhup.csv";
            case "rents-flat-small" -> "pred-app12-mef-dhup.csv";
            case "rents-flat-large" -> "pred-app3-mef-dhup.csv";
            case "rents-house" -> "pred-mai-mef-dhup.csv";
            default -> {
                String file = dataSet.file().en();
                yield file.contains(".geojson") ? "file.geojson" : file.contains(".json") ? "file.json" : "file.csv";
            }
        };
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void anErrorPageIsRefused(Declaration dataSet) {
        Result result =
                Reading.of(dataSet).file(name(dataSet), "<!DOCTYPE html>\n<html><body>502 Bad Gateway</body></html>\n");

        assertThat(result.problems()).contains(ImportProblem.HTML_PAGE);
        assertThat(result.refusal()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void aTableOfSomethingElseIsRefused(Declaration dataSet) {
        Result result = Reading.of(dataSet).file(name(dataSet), "nom;couleur\nrose;rouge\nlis;blanc\n");

        assertThat(result.refusal()).isNotNull();
        assertThat(result.harvest().rowsKept()).isZero();
    }

    static Stream<Declaration> tables() {
        return dataSets().filter(dataSet -> name(dataSet).endsWith(".csv"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void anArchiveThatEndsTooEarlyIsRefused(Declaration dataSet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            IntStream.range(0, 20_000).forEach(i -> write(out, i * 7919L % 100_003 + ";"));
        }
        Result result =
                Reading.of(dataSet).file(name(dataSet) + ".gz", Arrays.copyOf(bytes.toByteArray(), bytes.size() / 3));

        assertThat(result.problems()).contains(ImportProblem.FILE_TRUNCATED);
    }

    private static void write(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
