package com.vivrou.territory.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.vivrou.kernel.Bilingual;
import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Refusal;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Groups of communes and their members: {@code epci.json} and {@code ept.json} of Etalab's administrative divisions, or
 * INSEE's {@code EPCI_au_<date>.xlsx}, whose composition is in another sheet than the groups' kinds. The indicator is
 * called as the data set, and holds the group's SIREN number; {@code <data set>_kind} is what it is. Etalab also gives the SIREN numbers of the communes themselves.
 */
public final class GroupsReader implements DataSetReader {
    private static final Map<String, String> KINDS = Map.of(
            "CC", "community",
            "CA", "agglomeration",
            "CU", "urban_community",
            "METRO", "metropolis",
            "ME", "metropolis",
            "METROPOLE", "metropolis",
            "MET69", "metropolis",
            "METLYON", "metropolis");

    private static final String SIREN = "siren";
    private static final String KIND = "_kind";

    /** INSEE's mark for the few islands that belong to none. */
    private static final String NO_GROUP = "ZZZZZZZZZ";

    private final Set<String> members = new HashSet<>();
    private boolean hasKind;
    private boolean hasSiren;

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        String indicator = file.declaration().key();
        hasSiren = file.declaration().find(SIREN).isPresent();
        hasKind = file.declaration().find(indicator + KIND).isPresent();
        if (file.name().toLowerCase(Locale.ROOT).contains(".json")) {
            JsonRows.each(file, (line, group) -> takeGroup(line, group, indicator, intake));
        } else {
            readSheets(file, indicator, intake);
        }
        file.yearInName().ifPresent(intake::year);
    }

    private void takeGroup(long line, JsonNode group, String indicator, Intake intake) {
        String siren = JsonRows.required(group, "code", line);
        String name = JsonRows.required(group, "nom", line);
        String kind = JsonRows.required(group, "type", line);
        if (!group.path("membres").isArray()) {
            throw new Refusal(ImportProblem.WRONG_DATA_SET, line, "membres", siren);
        }
        intake.label(indicator, siren, Bilingual.same(name));
        for (JsonNode member : group.path("membres")) {
            intake.row();
            int place = take(new Member(line, "membres", member.path("code").asText(), siren), kind, indicator, intake);
            if (hasSiren) {
                intake.words(line, place, SIREN, member.path(SIREN).asText());
            }
        }
    }

    private void readSheets(SourceFile file, String indicator, Intake intake) throws IOException {
        Map<String, String> kinds = kinds(file);
        Table table = file.table("CODGEO", "EPCI", "LIBEPCI");
        int code = table.column("CODGEO");
        int group = table.column("EPCI");
        int name = table.column("LIBEPCI");
        for (Row row : table) {
            intake.row();
            String siren = row.text(group);
            if (siren.equals(NO_GROUP)) {
                intake.report(ImportProblem.ROW_NOT_CONCERNED, row.line(), "EPCI", row.text(name));
                continue;
            }
            intake.label(indicator, siren, Bilingual.same(row.text(name)));
            Member member = new Member(row.line(), "CODGEO", row.text(code), siren);
            take(member, kinds.getOrDefault(siren, ""), indicator, intake);
        }
    }

    private static Map<String, String> kinds(SourceFile file) throws IOException {
        Map<String, String> kinds = new HashMap<>();
        Table table;
        try {
            table = file.table("EPCI", "LIBEPCI", "NATURE_EPCI");
        } catch (Refusal e) {
            return kinds; // The composition goes without it.
        }
        int siren = table.column("EPCI");
        int kind = table.column("NATURE_EPCI");
        for (Row row : table) {
            kinds.put(row.text(siren), row.text(kind));
        }
        return kinds;
    }

    private record Member(long line, String column, String code, String siren) {}

    /** Number of the member, -1 when it was left out. */
    private int take(Member member, String kind, String indicator, Intake intake) {
        int place = intake.place(member.line(), member.column(), member.code());
        if (place < 0) {
            return -1;
        }
        if (!members.add(member.code())) {
            intake.report(ImportProblem.CODE_TWICE, member.line(), member.column(), member.code());
            return -1;
        }
        intake.words(member.line(), place, indicator, member.siren());
        if (hasKind && !kind.isEmpty()) {
            String known = KINDS.getOrDefault(kind, kind);
            intake.words(member.line(), place, indicator + KIND, known);
        }
        intake.kept();
        return place;
    }
}
