package com.vivrou.territory.intake.reader;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Refusal;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An extract of INSEE's comparison of territories: several rows per commune, one for each of its postcodes, and rows of
 * delegated communes and arrondissements. The first row of each commune counts; those of arrondissements make up their
 * city, which has no row of its own.
 */
public final class ComparateurExtractReader implements DataSetReader {
    private static final Pattern ACTIVE = Pattern.compile("pop_15_64_active_(20[0-9]{2})");
    private static final Set<String> COUNTED = Set.of("COM", "ARM");

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        Table table = file.table("insee_com", "commune_type");
        String year = table.columns().stream()
                .map(name -> ACTIVE.matcher(name.strip()))
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ImportProblem.COLUMN_MISSING,
                        1,
                        "pop_15_64_active_<année>",
                        String.join(", ", table.columns())));
        intake.year(Integer.parseInt(year));
        Map<String, Integer> columns = new LinkedHashMap<>();
        columns.put("active_population", table.column("pop_15_64_active_" + year));
        columns.put("unemployed", table.column("pop_15_64_chomage_" + year));
        columns.put("households", table.column("menages_" + year));
        int code = table.column("insee_com");
        int type = table.column("commune_type");
        Set<String> seen = new HashSet<>();
        for (Row row : table) {
            intake.row();
            if (!COUNTED.contains(row.text(type))) {
                intake.report(ImportProblem.ROW_NOT_CONCERNED, row.line(), "commune_type", row.text(type));
            } else if (!seen.add(row.text(code))) {
                intake.report(ImportProblem.REPEATED_ROW, row.line(), "insee_com", row.text(code));
            } else {
                int place = intake.place(row.line(), "insee_com", row.text(code));
                if (place >= 0) {
                    columns.forEach((indicator, column) -> intake.amount(
                            row.line(), place, indicator, intake.number(row.line(), indicator, row.text(column))));
                    intake.kept();
                }
            }
        }
    }
}
