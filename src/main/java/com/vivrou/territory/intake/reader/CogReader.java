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
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The official code of communes: {@code communes.json} of Etalab's administrative divisions, or INSEE's {@code
 * v_commune_<year>.csv}, alone or in {@code cog_ensemble_<year>_csv.zip}, whose movements tell which codes were taken over.
 * Both name delegated and associated communes after those in force or before, so one line per
 * commune is held: about 37 000, whatever the year.
 */
public final class CogReader implements DataSetReader {
    private static final Pattern COMMUNES = Pattern.compile("v?_?commune_?[0-9]{4}.*\\.csv");
    private static final Pattern MOVEMENTS = Pattern.compile("v?_?mvt_?commune_?[0-9]{4}.*\\.csv");

    /** Kinds of movement after which a code is another commune's: mergers, and changes of code. */
    private static final Set<String> GONE = Set.of("31", "32", "33", "34", "41", "50");

    private static final int MOST_MERGERS = 20;

    private final Map<String, Heir> heirs = new LinkedHashMap<>();
    private final Map<String, Commune> communes = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    private record Part(String code, String name, String of) {}

    /** @param since the day of the movement, year first */
    private record Heir(String code, String since) {
        private Heir later(Heir other) {
            return other.since.compareTo(since) > 0 ? other : this;
        }
    }

    private record Commune(
            String code, String name, String department, String region, List<String> postcodes, List<String> former) {}

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        if (file.name().toLowerCase(Locale.ROOT).contains(".json")) {
            readEtalab(file, intake);
        } else {
            file.choose(COMMUNES);
            readInsee(file, intake);
            if (file.choose(MOVEMENTS)) {
                readMovements(file, intake);
            }
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
                                    com,
                                    row.text(name),
                                    row.text(department),
                                    row.text(region),
                                    List.of(),
                                    new ArrayList<>()));
                case "COMD", "COMA" -> parts.add(new Part(com, row.text(name), row.text(parent)));
                case "ARM" -> intake.report(ImportProblem.ROW_NOT_CONCERNED, row.line(), "TYPECOM", "ARM");
                default -> intake.report(ImportProblem.CLASS_UNKNOWN, row.line(), "TYPECOM", row.text(type));
            }
            intake.kept();
        }
        file.yearInName().ifPresent(intake::year);
    }

    /** What became of a commune: merged into another one, or the same under another code. The last movement counts. */
    private void readMovements(SourceFile file, Intake intake) throws IOException {
        Table table = file.table("MOD", "DATE_EFF", "TYPECOM_AV", "COM_AV", "TYPECOM_AP", "COM_AP");
        int kind = table.column("MOD");
        int date = table.column("DATE_EFF");
        int typeBefore = table.column("TYPECOM_AV");
        int before = table.column("COM_AV");
        int typeAfter = table.column("TYPECOM_AP");
        int after = table.column("COM_AP");
        for (Row row : table) {
            intake.row();
            String code = row.text(before);
            boolean isGone = GONE.contains(row.text(kind))
                    && row.text(typeBefore).equals("COM")
                    && row.text(typeAfter).equals("COM")
                    && !code.equals(row.text(after));
            if (isGone) {
                heirs.merge(code, new Heir(row.text(after), row.text(date)), Heir::later);
                intake.kept();
            }
        }
    }

    /** The commune in force that took a code over, through all its mergers; none when the trace is lost. */
    private @Nullable Commune heirOf(String code) {
        Heir heir = heirs.get(code);
        for (int mergers = 0; heir != null && mergers < MOST_MERGERS; mergers++) {
            Commune commune = communes.get(heir.code());
            if (commune != null) {
                return commune;
            }
            heir = heirs.get(heir.code());
        }
        return null;
    }

    private void addFormer() {
        for (String code : heirs.keySet()) {
            Commune heir = communes.containsKey(code) ? null : heirOf(code);
            if (heir != null && !heir.former().contains(code)) {
                heir.former().add(code);
            }
        }
    }

    private void handOver(Intake intake) {
        addFormer();
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
