package com.vivrou.territory.intake.reader;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.Locale;

/**
 * DREES's local potential access to general practitioners: the xlsx with one sheet per year, some lines of text above the
 * titles and the units below them, or a csv with one column per profession. Where communes were merged, the mean weighs
 * each by its population as standardised by DREES.
 */
public final class AplReader implements DataSetReader {
    private static final String ACCESS = "APL aux médecins généralistes";
    private static final String CODE = "Code commune INSEE";

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        if (file.name().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            Table sheet = file.table(CODE, ACCESS);
            take(sheet, CODE, ACCESS, sheet.find("Population standardisée"), intake);
            sheet.yearInSheet().or(file::yearInName).ifPresent(intake::year);
        } else {
            take(file.table("code_commune", "medecin_generaliste"), "code_commune", "medecin_generaliste", -1, intake);
            file.yearInName().ifPresent(intake::year);
        }
    }

    private static void take(Table table, String codeName, String accessName, int population, Intake intake) {
        int code = table.column(codeName);
        int access = table.column(accessName);
        boolean isFirst = true;
        for (Row row : table) {
            intake.row();
            if (isFirst && !isNumber(row.text(access))) {
                intake.report(ImportProblem.UNITS_ROW, row.line(), accessName, row.text(access));
                isFirst = false;
                continue;
            }
            isFirst = false;
            int place = intake.place(row.line(), codeName, row.text(code));
            if (place >= 0) {
                double weight = intake.number(row.line(), "Population standardisée", row.text(population));
                intake.amount(
                        row.line(),
                        place,
                        "gp_access",
                        intake.number(row.line(), accessName, row.text(access)),
                        Double.isNaN(weight) ? 1 : weight);
                intake.kept();
            }
        }
    }

    private static boolean isNumber(String cell) {
        return !cell.isEmpty() && cell.chars().allMatch(each -> Character.isDigit(each) || each == '.' || each == ',');
    }
}
