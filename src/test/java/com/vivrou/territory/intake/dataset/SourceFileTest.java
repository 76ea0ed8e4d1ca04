package com.vivrou.territory.intake.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.vivrou.territory.ImportProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may happen to a file between its producer and us. */
class SourceFileTest {
    private static final int BOMB_LINES = 16_000_000;

    private final Path folder;

    SourceFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void plainPackedAndZippedFilesReadTheSame() throws IOException {
        String text = Samples.rows(10);

        assertThat(rows("a.csv", text)).isEqualTo(10);
        assertThat(rows("a.csv.gz", Samples.gzip(text))).isEqualTo(10);
        assertThat(rows("a.zip", Samples.zip(Map.of("a.csv", text)))).isEqualTo(10);
    }

    @Test
    void theLargestTableOfAnArchiveCountsAndItsDescriptionDoesNot() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("DS_metadata.csv", "a;b\n".repeat(1000));
        entries.put("data/DS_data.csv", Samples.rows(20));
        entries.put("__MACOSX/data.csv", "a;b\n".repeat(1000));

        assertThat(rows("DS.zip", Samples.zip(entries))).isEqualTo(20);
    }

    @Test
    void severalPackedPartsOneAfterTheOtherAreOneFile() throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.write(Samples.gzip("code;value\n"));
        parts.write(Samples.gzip("01283;1\n"));
        parts.write(Samples.gzip("01283;2\n"));

        assertThat(rows("a.csv.gz", parts.toByteArray())).isEqualTo(2);
    }

    @Test
    void anArchiveCutBeforeItsEndIsRefusedWhereverItWasCut() {
        byte[] gzip = Samples.gzip(Samples.rows(50_000));
        byte[] zip = Samples.zip(Map.of("a.csv", Samples.rows(50_000)));

        assertThat(problem("a.csv.gz", Arrays.copyOf(gzip, gzip.length / 2))).isEqualTo(ImportProblem.FILE_TRUNCATED);
        assertThat(problem("a.csv.gz", Arrays.copyOf(gzip, 12))).isEqualTo(ImportProblem.FILE_TRUNCATED);
        assertThat(problem("a.csv.gz", Arrays.copyOf(gzip, gzip.length - 4))).isEqualTo(ImportProblem.FILE_TRUNCATED);
        assertThat(problem("a.zip", Arrays.copyOf(zip, zip.length / 2))).isEqualTo(ImportProblem.FILE_TRUNCATED);
    }

    @Test
    void anArchiveDamagedInsideIsRefused() {
        byte[] gzip = Samples.gzip(Samples.rows(50_000));
        for (int i = gzip.length / 2; i < gzip.length / 2 + 50; i++) {
            gzip[i] = 0;
        }

        assertThat(problem("a.csv.gz", gzip)).isEqualTo(ImportProblem.FILE_TRUNCATED);
    }

    @Test
    void whatUnpacksWithoutMeasureIsLeftPacked() {
        String bomb = "1;2\n".repeat(BOMB_LINES);

        assertThat(problem("a.csv.gz", Samples.gzip("code;value\n" + bomb))).isEqualTo(ImportProblem.FILE_BOMB);
        assertThat(problem("a.zip", Samples.zip(Map.of("a.csv", "code;value\n" + bomb))))
                .isEqualTo(ImportProblem.FILE_BOMB);
    }

    @Test
    void anErrorPageSavedAsATableIsRecognised() {
        assertThat(problem("a.csv", "<!DOCTYPE html>\n<html><body>Not found</body></html>"))
                .isEqualTo(ImportProblem.HTML_PAGE);
        assertThat(problem("a.csv", "\n  <html lang='fr'>")).isEqualTo(ImportProblem.HTML_PAGE);
        assertThat(problem("a.csv.gz", Samples.gzip("\ufeff<?xml version='1.0'?><Error/>")))
                .isEqualTo(ImportProblem.HTML_PAGE);
    }

    @Test
    void emptyMissingAndOtherFilesSaySo() {
        assertThat(problem("a.csv", "")).isEqualTo(ImportProblem.FILE_EMPTY);
        assertThat(problem("a.csv", " \n \n")).isEqualTo(ImportProblem.FILE_EMPTY);
        assertThat(problem("a.csv.gz", Samples.gzip(""))).isEqualTo(ImportProblem.FILE_EMPTY);
        assertThat(problem("a.csv", "[{\"code\":\"01283\"}]")).isEqualTo(ImportProblem.FILE_OF_ANOTHER_KIND);
        assertThat(problem("a.csv", "\u0001\u0000\u0000binary")).isEqualTo(ImportProblem.FILE_OF_ANOTHER_KIND);
        assertThat(problem("a.zip", Samples.zip(Map.of("photo.png", "x"))))
                .isEqualTo(ImportProblem.FILE_OF_ANOTHER_KIND);
        assertThat(refused(() -> new SourceFile(folder.resolve("none.csv"), "none.csv", Samples.declaration(null))))
                .isEqualTo(ImportProblem.FILE_UNREADABLE);
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstColumn() throws IOException {
        assertThat(rows("a.csv", "\ufeffcode;value\n01283;1\n")).isEqualTo(1);
    }

    @Test
    void windowsAccentsAreReadWhereTheProducerWritesThem() throws IOException {
        byte[] windows = "code;value;nom\n35360;1;Vitré\n".getBytes(Charset.forName("windows-1252"));
        byte[] utf8 = "code;value;nom\n35360;1;Vitré\n".getBytes(StandardCharsets.UTF_8);

        assertThat(lastCell("a.csv", windows, "windows-1252")).isEqualTo("Vitré");
        assertThat(lastCell("a.csv", utf8, "windows-1252")).isEqualTo("Vitré");
        assertThat(problem("a.csv", windows)).isEqualTo(ImportProblem.WRONG_ENCODING);
    }

    @Test
    void aWrongLetterFarDownStillStopsTheReading() {
        byte[] text = (Samples.rows(20_000) + "35360;é\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problem("a.csv", text)).isEqualTo(ImportProblem.WRONG_ENCODING);
    }

    @Test
    void utf16IsNamed() {
        assertThat(problem("a.csv", "\ufeffcode;value\n01283;1\n".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(ImportProblem.WRONG_ENCODING);
        assertThat(problem("a.csv", "code;value\n01283;1\n".getBytes(StandardCharsets.UTF_16)))
                .isEqualTo(ImportProblem.WRONG_ENCODING);
    }

    @Test
    void jsonIsReadTokenByTokenAndBrokenJsonHasALine() throws IOException {
        try (SourceFile file = file("a.json", "{\"01283\":\n1}".getBytes(StandardCharsets.UTF_8), null);
                JsonParser tokens = file.json()) {
            tokens.nextToken();
            assertThat(tokens.nextFieldName()).isEqualTo("01283");
        }
        try (SourceFile file = file("a.json", "{\"01283\":\n1,,}".getBytes(StandardCharsets.UTF_8), null);
                JsonParser tokens = file.json()) {
            assertThatThrownBy(() -> {
                        try {
                            while (tokens.nextToken() != null) {}
                        } catch (IOException e) {
                            throw file.refusal(e, 0);
                        }
                    })
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("JSON_BROKEN at line 2");
        }
    }

    @Test
    void theShareTakenInGrowsToTheWhole() throws IOException {
        try (SourceFile file = file("a.csv.gz", Samples.gzip(Samples.rows(400_000)), null)) {
            Iterator<Row> rows = file.table("code").iterator();
            rows.next();
            double atFirst = file.share();
            rows.forEachRemaining(row -> {});

            assertThat(atFirst).isBetween(0.0, 0.9);
            assertThat(file.share()).isEqualTo(1);
        }
    }

    @Test
    void theNameMayTellTheYear() throws IOException {
        assertThat(file("dvf2024.csv", Samples.gzip("a"), null).yearInName()).contains(2024);
        assertThat(file("base-2021-geo2023.csv", Samples.gzip("a"), null).yearInName())
                .contains(2021);
        assertThat(file("export-20240131.csv", Samples.gzip("a"), null).yearInName())
                .isEmpty();
    }

    private long rows(String name, String text) throws IOException {
        return rows(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private long rows(String name, byte[] content) throws IOException {
        try (SourceFile file = file(name, content, null)) {
            long rows = 0;
            for (Row row : file.table("code", "value")) {
                rows += row.isBlank() ? 0 : 1;
            }
            return rows;
        }
    }

    private String lastCell(String name, byte[] content, @Nullable String charset) throws IOException {
        try (SourceFile file = file(name, content, charset)) {
            Table table = file.table("code");
            return table.iterator().next().text(table.columns().size() - 1);
        }
    }

    private ImportProblem problem(String name, String text) {
        return problem(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportProblem problem(String name, byte[] content) {
        return refused(() -> rows(name, content));
    }

    private static ImportProblem refused(ThrowingCallable reading) {
        ImportFindings findings = new ImportFindings();
        try {
            reading.call();
        } catch (Refusal refusal) {
            findings.add(refusal);
        } catch (Throwable other) {
            throw new AssertionError("Not refused in words, but by " + other, other);
        }
        assertThat(findings.list()).hasSize(1);
        return findings.list().get(0).problem();
    }

    private SourceFile file(String name, byte[] content, @Nullable String charset) throws IOException {
        Path path = folder.resolve(name);
        Files.write(path, content);
        return new SourceFile(path, name, Samples.declaration(charset));
    }
}
