package com.vivrou.territory.intake.reader;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Refusal;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * INSEE's incomes by commune, {@code cc_filosofi_<year>_COM.csv}. The year is the two digits that end each column's name;
 * {@code s} is statistical secrecy, frequent in small communes.
 */
public final class FilosofiReader implements DataSetReader {
    private static final Pattern MEDIAN = Pattern.compile("MED([0-9]{2})");
    private static final int CENTURY = 2000;

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        Table table = file.table("CODGEO");
        String median = table.columns().stream()
                .map(String::strip)
                .filter(name -> MEDIAN.matcher(name).matches())
                .findFirst()
                .orElseThrow(() -> new Refusal(ImportProblem.COLUMN_MISSING, 1, "MED<année>", ""));
        Matcher year = MEDIAN.matcher(median);
        if (year.matches()) {
            intake.year(CENTURY + Integer.parseInt(year.group(1)));
        }
        int code = table.column("CODGEO");
        int income = table.column(median);
        for (Row row : table) {
            intake.row();
            int place = intake.place(row.line(), "CODGEO", row.text(code));
            if (place >= 0) {
                intake.amount(row.line(), place, "median_income", intake.number(row.line(), median, row.text(income)));
                intake.kept();
            }
        }
    }
}
