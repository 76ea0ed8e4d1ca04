package com.vivrou.territory.intake.reader;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * INSEE's permanent database of facilities: the detail file with one row per facility ({@code BPE24.csv}), the one
 * counted by commune ({@code DS_BPE_data.csv}), and a shorter one of some types ({@code DEPCOM;TYPEQU;libelle;NB}).
 *
 * <p>A commune that is not named has no such facility, but only where the file covers its department, and only for
 * indicators whose types are all in the file: one with health alone says nothing of shops.
 */
public final class BpeReader implements DataSetReader {
    private static final Pattern TYPE = Pattern.compile("[A-G][0-9]{3}");
    private static final Set<String> COMMUNES = Set.of("COM", "ARM");

    private final Areas areas = new Areas();
    private final Set<String> met = new HashSet<>();
    private final Map<String, List<String>> counted = new HashMap<>();

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        Table table = file.table();
        if (table.find("FACILITY_TYPE") >= 0) {
            readCounted(table, file, intake);
        } else if (table.find("NB") >= 0) {
            readShort(table, file, intake);
        } else {
            readDetail(table, file, intake);
        }
        finish(file, intake);
    }

    private void readDetail(Table table, SourceFile file, Intake intake) {
        int commune = table.column("DEPCOM");
        int type = table.column("TYPEQU");
        int year = table.column("AN");
        String told = "";
        for (Row row : table) {
            intake.row();
            if (told.isEmpty()) {
                told = row.text(year);
                year(row.line(), "AN", told, intake);
            }
            take(row, "DEPCOM", row.text(commune), "TYPEQU", row.text(type), 1, file, intake);
        }
    }

    private void readCounted(Table table, SourceFile file, Intake intake) {
        int commune = table.column("GEO");
        int grain = table.column("GEO_OBJECT");
        int type = table.column("FACILITY_TYPE");
        int amount = table.column("OBS_VALUE");
        int year = table.column("TIME_PERIOD");
        int measure = table.find("BPE_MEASURE");
        String told = "";
        for (Row row : table) {
            intake.row();
            told = told.isEmpty() ? row.text(year) : told;
            if (!COMMUNES.contains(row.text(grain)) || row.text(type).equals("_T")) {
                intake.report(ImportProblem.ROW_NOT_CONCERNED, row.line(), "GEO_OBJECT", row.text(grain));
            } else if (!row.text(year).equals(told)) {
                intake.report(ImportProblem.ROW_NOT_CONCERNED, row.line(), "TIME_PERIOD", row.text(year));
            } else if (measure >= 0 && !row.text(measure).equals("FACILITIES")) {
                intake.report(ImportProblem.ROW_NOT_CONCERNED, row.line(), "BPE_MEASURE", row.text(measure));
            } else {
                double count = intake.number(row.line(), "OBS_VALUE", row.text(amount));
                take(row, "GEO", row.text(commune), "FACILITY_TYPE", row.text(type), count, file, intake);
            }
        }
        year(0, "TIME_PERIOD", told, intake);
    }

    private void readShort(Table table, SourceFile file, Intake intake) {
        int commune = table.column("DEPCOM");
        int type = table.column("TYPEQU");
        int amount = table.column("NB");
        for (Row row : table) {
            intake.row();
            double count = intake.number(row.line(), "NB", row.text(amount));
            take(row, "DEPCOM", row.text(commune), "TYPEQU", row.text(type), count, file, intake);
        }
        file.yearInName().ifPresent(intake::year);
    }

    private void take(
            Row row,
            String codeColumn,
            String code,
            String typeColumn,
            String type,
            double count,
            SourceFile file,
            Intake intake) {
        if (!TYPE.matcher(type).matches()) {
            intake.report(ImportProblem.CLASS_UNKNOWN, row.line(), typeColumn, type);
            return;
        }
        int place = intake.place(row.line(), codeColumn, code);
        if (place < 0) {
            return;
        }
        met.add(type);
        areas.met(intake.gazetteer().code(place));
        for (String indicator : counted.computeIfAbsent(type, each -> declared(file, each))) {
            intake.amount(row.line(), place, indicator, count);
        }
        intake.kept();
    }

    private static List<String> declared(SourceFile file, String type) {
        return FacilityTypes.indicators(type).stream()
                .filter(indicator -> file.declaration().find(indicator).isPresent())
                .toList();
    }

    private void finish(SourceFile file, Intake intake) {
        for (String indicator : file.declaration().measured().keySet()) {
            List<String> missing = FacilityTypes.missing(indicator, met);
            if (missing.isEmpty()) {
                intake.noneElsewhere(indicator, areas::cover);
            } else {
                intake.forget(indicator);
                intake.report(ImportProblem.NOT_IN_THIS_FILE, 0, indicator, String.join(", ", missing));
            }
        }
        areas.reportMissing(intake, "DEPCOM");
    }

    private static void year(long line, String column, String told, Intake intake) {
        double year = intake.number(line, column, told);
        if (!Double.isNaN(year)) {
            intake.year((int) year);
        }
    }
}
