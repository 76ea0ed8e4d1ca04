package com.vivrou.territory.intake.dataset;

import com.vivrou.kernel.Bilingual;
import com.vivrou.territory.intake.dataset.Declaration.Measured;
import com.vivrou.territory.intake.dataset.Declaration.Merge;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Declarations and packed files for the tests of what readers stand on. */
final class Samples {
    static final Gazetteer COMMUNES = new Gazetteer(List.of(
            new Gazetteer.Entry("01283", List.of("01274")),
            new Gazetteer.Entry("35360", List.of()),
            new Gazetteer.Entry("49126", List.of("49069", "49040")),
            new Gazetteer.Entry("75056", List.of()),
            new Gazetteer.Entry("2A004", List.of())));

    private Samples() {}

    static Declaration declaration(int communesAtLeast, Map<String, Measured> indicators) {
        return declaration(communesAtLeast, null, indicators);
    }

    static Declaration declaration(@Nullable String charset) {
        return declaration(0, charset, Map.of());
    }

    private static Declaration declaration(
            int communesAtLeast, @Nullable String charset, Map<String, Measured> indicators) {
        return new Declaration(
                "sample",
                "SampleReader",
                0,
                Bilingual.same("Sample"),
                Bilingual.same("sample.csv"),
                "INSEE",
                "LO-2.0",
                null,
                null,
                2026,
                charset,
                communesAtLeast,
                indicators);
    }

    static Measured measured(String unit, Merge merge) {
        return measured(unit, merge, Map.of());
    }

    static Measured measured(String unit, Merge merge, Map<String, Bilingual> classes) {
        return new Measured(Bilingual.same("Sample"), unit, null, merge, false, null, null, null, classes);
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(String content) {
        return gzip(content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Lines that do not repeat, so that they do not pack into nothing. */
    static String rows(int count) {
        StringBuilder rows = new StringBuilder("code;value\n");
        for (int row = 0; row < count; row++) {
            rows.append("01283;").append(row * 7919L % 100_003).append('\n');
        }
        return rows.toString();
    }
}
