package com.vivrou.territory.intake.reader;

import com.vivrou.kernel.Bilingual;
import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Gazetteer;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Refusal;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * ANCT's lists of Territoires d'industrie: one row per commune, or one row per member, which is an EPCI, a part of
 * Greater Paris (EPT) or a single commune and is expanded to its communes. Several members may stand in one cell,
 * separated by commas.
 */
public final class TerritoriesReader implements DataSetReader {
    private static final String INDICATOR = "industrial_territory";

    /** The published indicators that hold SIREN numbers: of the groups that a commune is in, and its own. */
    private static final List<String> SIRENS = List.of("epci", "ept", "siren");

    private final Map<Integer, String> territories = new HashMap<>();

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        Table table = file.table("id_ti", "lib_ti");
        int commune = table.find("insee_com");
        int member = table.find("siren_groupement");
        if (commune < 0 && member < 0) {
            throw new Refusal(
                    ImportProblem.COLUMN_MISSING, 1, "insee_com, siren_groupement", String.join(", ", table.columns()));
        }
        Map<String, List<Integer>> members = commune < 0 ? members(intake) : Map.of();
        int territory = table.column("id_ti");
        int name = table.column("lib_ti");
        for (Row row : table) {
            intake.row();
            String id = row.text(territory);
            intake.label(INDICATOR, id, Bilingual.same(row.text(name)));
            List<Integer> places = new ArrayList<>();
            if (commune >= 0) {
                places.add(intake.place(row.line(), "insee_com", row.text(commune)));
            } else {
                for (String siren : row.text(member).split(",")) {
                    places.addAll(expand(row.line(), siren.strip(), members, intake));
                }
            }
            put(row.line(), places, id, intake);
        }
        file.yearInName().ifPresent(intake::year);
    }

    private void put(long line, List<Integer> places, String territory, Intake intake) {
        boolean hasAny = false;
        for (int place : places) {
            if (place < 0) {
                continue;
            }
            hasAny = true;
            String known = territories.putIfAbsent(place, territory);
            if (known != null && !known.equals(territory)) {
                intake.report(
                        ImportProblem.CODE_TWICE,
                        line,
                        "id_ti",
                        intake.gazetteer().code(place));
            } else {
                intake.words(line, place, INDICATOR, territory);
            }
        }
        if (hasAny) {
            intake.kept();
        }
    }

    private static List<Integer> expand(long line, String siren, Map<String, List<Integer>> members, Intake intake) {
        List<Integer> places = members.get(siren);
        if (places != null) {
            return places;
        }
        if (intake.published().words("ept").isEmpty()) {
            throw new Refusal(ImportProblem.NEEDS_ANOTHER_DATA_SET, line, "siren_groupement", "ept");
        }
        intake.report(ImportProblem.CODE_UNKNOWN, line, "siren_groupement", siren);
        return List.of();
    }

    /** Communes by the SIREN number of their group, or by their own. */
    private static Map<String, List<Integer>> members(Intake intake) {
        if (intake.published().words("epci").isEmpty()) {
            throw new Refusal(ImportProblem.NEEDS_ANOTHER_DATA_SET, "epci");
        }
        Map<String, List<Integer>> members = new HashMap<>();
        Gazetteer communes = intake.gazetteer();
        for (String group : SIRENS) {
            Optional<@Nullable String[]> sirens = intake.published().words(group);
            for (int place = 0; sirens.isPresent() && place < communes.size(); place++) {
                String siren = sirens.get()[place];
                if (siren != null) {
                    Objects.requireNonNull(members.computeIfAbsent(siren, none -> new ArrayList<>()))
                            .add(place);
                }
            }
        }
        return members;
    }
}
