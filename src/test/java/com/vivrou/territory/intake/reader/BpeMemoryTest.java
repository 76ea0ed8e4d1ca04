package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.intake.dataset.Gazetteer;
import com.vivrou.territory.intake.reader.Reading.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The detail file of the whole country has about three million rows; a heap of 256 MB is enough for it. */
class BpeMemoryTest {
    private static final int PARTS = 100;
    private static final int ROWS_OF_A_PART = 30_000;
    private static final int COMMUNES = 35_000;

    @Test
    void threeMillionRowsFitInASmallHeap(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("BPE24.csv.gz");
        write(file);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BpeMemoryTest.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(told).contains("rows 3000000 bakeries 1500000");
        assertThat(process.exitValue()).isZero();
    }

    /** Reads the file named, in a Java of its own. */
    public static void main(String[] file) {
        List<Gazetteer.Entry> communes = IntStream.range(0, COMMUNES)
                .mapToObj(i -> new Gazetteer.Entry(code(i), List.of()))
                .toList();
        Result result = Reading.of("bpe").over(new Gazetteer(communes)).file(Path.of(file[0]));
        double bakeries = communes.stream()
                .mapToDouble(commune -> result.amount("bakeries", commune.code()))
                .filter(amount -> !Double.isNaN(amount))
                .sum();
        System.out.println("rows " + result.harvest().rowsRead() + " bakeries " + Math.round(bakeries));
    }

    private static String code(int number) {
        return String.format(Locale.ROOT, "%02d%03d", 21 + number / 999, 1 + number % 999);
    }

    /** The same rows again and again, each time packed anew: quickly written, and read as one long file. */
    private static void write(Path file) throws IOException {
        byte[] header = packed("AN;NOMRS;DEPCOM;DEP;REG;DOM;SDOM;TYPEQU;LAMBERT_X;LAMBERT_Y\n");
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < ROWS_OF_A_PART; row++) {
            rows.append("2024;ENSEIGNE ")
                    .append(row * 7919L % 100_003)
                    .append(';')
                    .append(code(row))
                    .append(";01;84;B;B2;")
                    .append(row % 2 == 0 ? "B207" : "A501")
                    .append(";900000;6500000\n");
        }
        byte[] part = packed(rows.toString());
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(header);
            for (int i = 0; i < PARTS; i++) {
                out.write(part);
            }
        }
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
