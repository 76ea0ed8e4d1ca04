package com.vivrou.platform.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** Files in the layout of their producers, of an invented country that is as large as France. */
record ImportFiles(Path folder) {
    private static final int DEPARTMENTS = 95;
    private static final int COMMUNES = 300;
    private static final int CORSICA = 20;

    private static List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (int department = 1; department <= DEPARTMENTS; department++) {
            for (int commune = 1; commune <= COMMUNES && department != CORSICA; commune++) {
                codes.add(String.format("%02d%03d", department, commune));
            }
        }
        return codes;
    }

    /** The official code, as Etalab publishes it. */
    Path communes() {
        String communes = codes().stream()
                .map(code ->
                        "{\"code\":\"%s\",\"nom\":\"Bourg %s\",\"type\":\"commune-actuelle\",\"departement\":\"%s\","
                                        .formatted(code, code, code.substring(0, 2))
                                + "\"region\":\"84\",\"codesPostaux\":[\"%s\"]}".formatted(code))
                .collect(Collectors.joining(",\n", "[", "]"));
        return write("communes-2026.json", communes, false);
    }

    /** Incomes, as INSEE publishes them. */
    Path incomes(int year, int lowest) {
        String digits = Integer.toString(year).substring(2);
        String rows = codes().stream()
                .map(code -> code + ";" + (lowest + Integer.parseInt(code) % 10_000))
                .collect(Collectors.joining("\n"));
        return write("cc_filosofi_" + year + "_COM-" + lowest + ".csv.gz", "CODGEO;MED" + digits + "\n" + rows, true);
    }

    /** The first part of a compressed file, as when a download stops. */
    Path cut(Path whole) throws IOException {
        byte[] content = Files.readAllBytes(whole);
        Path cut = folder.resolve("cut-" + whole.getFileName());
        return Files.write(cut, Arrays.copyOf(content, content.length * 2 / 3));
    }

    Path errorPage() {
        return write("cc_filosofi_2021_COM.csv", "<!DOCTYPE html><html><body>404</body></html>", false);
    }

    Path otherTable() {
        return write("carte-loyers.csv", "code_insee;LIBGEO;loypredm2\n01001;Bourg;9,5\n", false);
    }

    private Path write(String name, String content, boolean isPacked) {
        Path file = folder.resolve(name);
        try (OutputStream plain = Files.newOutputStream(file);
                OutputStream out = isPacked ? new GZIPOutputStream(plain) : plain) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
