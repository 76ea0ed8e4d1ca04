package com.vivrou.territory.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A country of invented communes, as large as France, in the layouts of the official files: large enough for the checks
 * that refuse a cut file.
 */
final class GeneratedFrance {
    private static final int COMMUNES = 34_900;
    private static final int PER_DEPARTMENT = 390;
    private static final int PER_GROUP = 30;

    private final Path folder;

    GeneratedFrance(Path folder) {
        this.folder = folder;
    }

    static String code(int commune) {
        int department = 1 + commune / PER_DEPARTMENT;
        // There is no department 20: Corsica has 2A and 2B.
        return "%02d%03d".formatted(department < 20 ? department : department + 1, 1 + commune % PER_DEPARTMENT);
    }

    static String group(int commune) {
        return "2000%05d".formatted(commune / PER_GROUP);
    }

    Path cog() {
        return write(
                "communes.json",
                "[",
                i ->
                        "{\"code\":\"%s\",\"nom\":\"Essai %d\",\"departement\":\"01\",\"region\":\"84\",\"type\":\"commune-actuelle\",\"codesPostaux\":[\"01100\"],\"siren\":\"21%07d\",\"population\":%d}%s"
                                .formatted(code(i), i, i, 100 + i, i == COMMUNES - 1 ? "]" : ","));
    }

    Path groups() {
        String all = IntStream.rangeClosed(0, (COMMUNES - 1) / PER_GROUP)
                .mapToObj(group -> "{\"code\":\"%s\",\"nom\":\"Communauté %d\",\"type\":\"CC\",\"membres\":[%s]}"
                        .formatted(
                                group(group * PER_GROUP),
                                group,
                                IntStream.range(group * PER_GROUP, Math.min(COMMUNES, (group + 1) * PER_GROUP))
                                        .mapToObj(i -> "{\"code\":\"%s\",\"siren\":\"21%07d\",\"nom\":\"Essai %d\"}"
                                                .formatted(code(i), i, i))
                                        .collect(Collectors.joining(","))))
                .collect(Collectors.joining(",", "[", "]"));
        return write("epci.json", all);
    }

    Path incomes(int year, IntFunction<String> income) {
        return write("cc_filosofi_20" + year + "_COM.csv", "CODGEO;MED" + year, i -> code(i) + ";" + income.apply(i));
    }

    Path centres() {
        return write(
                "centres.csv", ";GeoPoint;Annee;Code_Officiel_Commune;latitude;longitude", i -> "%d;;2025;%s;%.3f;%.3f"
                        .formatted(i, code(i), 44 + i / 10_000.0, 1 + i / 10_000.0)
                        .replace(',', '.'));
    }

    Path densities() {
        return write(
                "densite.csv",
                "insee_com,lib_com,niveau_densite",
                i -> code(i) + ",Essai," + (i % 2 == 0 ? "Bourgs ruraux" : "Rural à habitat dispersé"));
    }

    private Path write(String name, String header, IntFunction<String> row) {
        return write(
                name,
                header + IntStream.range(0, COMMUNES).mapToObj(row).collect(Collectors.joining("\n", "\n", "\n")));
    }

    private Path write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
