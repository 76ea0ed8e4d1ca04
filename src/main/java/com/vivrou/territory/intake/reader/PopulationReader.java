package com.vivrou.territory.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.Locale;

/**
 * Municipal populations: {@code donnees_communes.csv} of INSEE's {@code ensemble.zip}, or {@code communes.json} of
 * Etalab's administrative divisions. INSEE's file gives Paris, Lyon and Marseille by arrondissement, and leaves out
 * Mayotte, which is counted apart.
 */
public final class PopulationReader implements DataSetReader {
    private static final String INDICATOR = "population";
    private static final String MAYOTTE = "976";
    private static final int DIGITS_OF_COMMUNE = 3;

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        if (file.name().toLowerCase(Locale.ROOT).contains(".json")) {
            JsonRows.each(file, (line, commune) -> {
                intake.row();
                take(line, commune, intake);
            });
        } else {
            readInsee(file, intake);
        }
    }

    private static void take(long line, JsonNode commune, Intake intake) {
        String code = JsonRows.required(commune, "code", line);
        String type = JsonRows.required(commune, "type", line);
        if (!type.equals("commune-actuelle")) {
            intake.report(ImportProblem.ROW_NOT_CONCERNED, line, "type", type);
            return;
        }
        int place = intake.place(line, "code", code);
        if (place >= 0 && commune.path(INDICATOR).isNumber()) {
            intake.amount(line, place, INDICATOR, commune.path(INDICATOR).asDouble());
            intake.kept();
        }
    }

    private static void readInsee(SourceFile file, Intake intake) throws IOException {
        Table table = file.table("CODDEP", "CODCOM", "PMUN");
        int department = table.column("CODDEP");
        int commune = table.column("CODCOM");
        int population = table.column("PMUN");
        boolean hasMayotte = false;
        for (Row row : table) {
            intake.row();
            hasMayotte |= row.text(department).equals(MAYOTTE);
            int place = intake.place(row.line(), "CODCOM", code(row.text(department), row.text(commune)));
            if (place >= 0) {
                double inhabitants = intake.number(row.line(), "PMUN", row.text(population));
                intake.amount(row.line(), place, INDICATOR, inhabitants);
                intake.kept();
            }
        }
        if (!hasMayotte) {
            intake.report(ImportProblem.AREA_WITHOUT_DATA, 0, "CODDEP", "Mayotte (976)");
        }
    }

    /** The code is split in two; overseas, both halves hold the department's third digit. */
    private static String code(String department, String commune) {
        String start = department.length() == DIGITS_OF_COMMUNE && commune.length() == DIGITS_OF_COMMUNE
                ? department.substring(0, 2)
                : department;
        return start + commune;
    }
}
