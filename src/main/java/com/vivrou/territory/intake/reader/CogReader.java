package com.vivrou.territory.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Receiver;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The official code of communes: {@code communes.json} of Etalab's administrative divisions, or INSEE's {@code
 * v_commune_<year>.csv}. Both name delegated and associated communes after those in force or before, so one line per
 * commune is held: about 37 000, whatever the year.
 */
public final class CogReader implements DataSetReader {
    private final Map<String, Commune> communes = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    private record Part(String code, String name, String of) {}

    private record Commune(
            String code, String name, String department, String region, List<String> postcodes, List<String> former) {}

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        if (file.name().toLowerCase(Locale.ROOT).contains(".json")) {
            readEtalab(file, intake);
        } else {
            readInsee(file, intake);
        }
        handOver(intake);
    }

    private void readEtalab(SourceFile file, Intake intake) throws IOException {
        JsonRows.each(file, (line, each) -> {
            intake.row();
            take(each, line, intake);
        });
        file.yearInName().ifPresent(intake::year);
    }

    private void take(JsonNode each, long line, Intake intake) {
        String code = JsonRows.required(each, "code", line);
        String type = JsonRows.required(each, "type", line);
        switch (type) {
            case "commune-actuelle" -> {
                List<String> former = texts(each.path("anciensCodes"));
                communes.put(
                        code,
                        new Commune(
                                code,
                                each.path("nom").asText(),
                                each.path("departement")
                                        .asText(each.path("collectivite").asText()),
                                each.path("region").asText(),
                                texts(each.path("codesPostaux")),
                                former));
            }
            case "commune-deleguee", "commune-associee" ->
                parts.add(new Part(
                        code, each.path("nom").asText(), each.path("chefLieu").asText()));
            case "arrondissement-municipal" -> intake.report(ImportProblem.ROW_NOT_CONCERNED, line, "type", type);
            default -> intake.report(ImportProblem.CLASS_UNKNOWN, line, "type", type);
        }
        intake.kept();
    }

    private void readInsee(SourceFile file, Intake intake) throws IOException {
        Table table = file.table("TYPECOM", "COM", "LIBELLE");
        int type = table.column("TYPECOM");
        int code = table.column("COM");
        int name = table.column("LIBELLE");
        int department = table.find("DEP");
        int region = table.find("REG");
        int parent = table.find("COMPARENT");
        for (Row row : table) {
            intake.row();
            String com = row.text(code);
            switch (row.text(type)) {
                case "COM" ->
                    communes.put(
                            com,
                            new Commune(
                                    com, row.text(name), row.text(department), row.text(region), List.of(), List.of()));
                case "COMD", "COMA" -> parts.add(new Part(com, row.text(name), row.text(parent)));
                case "ARM" -> intake.report(ImportProblem.ROW_NOT_CONCERNED, row.line(), "TYPECOM", "ARM");
                default -> intake.report(ImportProblem.CLASS_UNKNOWN, row.line(), "TYPECOM", row.text(type));
            }
            intake.kept();
        }
        file.yearInName().ifPresent(intake::year);
    }

    private void handOver(Intake intake) {
        Map<String, List<Part>> byCommune = new LinkedHashMap<>();
        parts.forEach(part ->
                byCommune.computeIfAbsent(part.of(), none -> new ArrayList<>()).add(part));
        for (Commune commune : communes.values()) {
            List<String> villages = new ArrayList<>();
            List<String> former = new ArrayList<>(commune.former());
            for (Part part : byCommune.getOrDefault(commune.code(), List.of())) {
                if (!part.name().equals(commune.name()) && !villages.contains(part.name())) {
                    villages.add(part.name());
                }
                if (!part.code().equals(commune.code()) && !former.contains(part.code())) {
                    former.add(part.code());
                }
            }
            intake.receiver()
                    .place(new Receiver.Place(
                            commune.code(),
                            commune.name(),
                            commune.department(),
                            commune.region(),
                            commune.postcodes(),
                            villages,
                            former));
        }
    }

    private static List<String> texts(@Nullable JsonNode list) {
        List<String> texts = new ArrayList<>();
        if (list != null) {
            list.forEach(each -> texts.add(each.asText()));
        }
        return texts;
    }
}
