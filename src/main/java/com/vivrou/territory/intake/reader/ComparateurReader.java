package com.vivrou.territory.intake.reader;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Refusal;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * INSEE's comparison of territories, {@code base_cc_comparateur}: the census of one year ({@code P18_…}) beside incomes
 * of another ({@code MED19}) and births of a third ({@code NAISD20}). The figures taken are those of the census, and its
 * two digits are the year; incomes come with Filosofi.
 */
public final class ComparateurReader implements DataSetReader {
    private static final Pattern CENSUS = Pattern.compile("P([0-9]{2})_LOG");
    private static final int CENTURY = 2000;
    private static final Map<String, String> INDICATORS = new LinkedHashMap<>();

    static {
        INDICATORS.put("LOG", "dwellings");
        INDICATORS.put("RP", "main_homes");
        INDICATORS.put("RP_PROP", "owner_homes");
        INDICATORS.put("RSECOCC", "second_homes");
        INDICATORS.put("LOGVAC", "dwellings_vacant");
        INDICATORS.put("MEN", "households");
        INDICATORS.put("EMPLT", "jobs");
        INDICATORS.put("ACT1564", "active_population");
        INDICATORS.put("CHOM1564", "unemployed");
    }

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        Table table = file.table("CODGEO");
        String digits = table.columns().stream()
                .map(name -> CENSUS.matcher(name.strip().toUpperCase(Locale.ROOT)))
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .max(String::compareTo)
                .orElseThrow(() -> new Refusal(
                        ImportProblem.COLUMN_MISSING, 1, "P<année>_LOG", String.join(", ", table.columns())));
        intake.year(CENTURY + Integer.parseInt(digits));
        Map<String, Integer> columns = new LinkedHashMap<>();
        INDICATORS.forEach((name, indicator) -> columns.put(indicator, table.column("P" + digits + "_" + name)));
        int area = table.column("SUPERF");
        int code = table.column("CODGEO");
        for (Row row : table) {
            intake.row();
            int place = intake.place(row.line(), "CODGEO", row.text(code));
            if (place >= 0) {
                columns.forEach((indicator, column) -> intake.amount(
                        row.line(), place, indicator, intake.number(row.line(), indicator, row.text(column))));
                intake.amount(row.line(), place, "area_km2", intake.number(row.line(), "SUPERF", row.text(area)));
                intake.kept();
            }
        }
    }
}
