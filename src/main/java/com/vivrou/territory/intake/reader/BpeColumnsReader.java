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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * INSEE's facilities as they were published until 2020: one file per domain ({@code
 * equip-serv-commerce-com-2020.csv}), one row per commune, one column {@code NB_<type>} per type, in the numbering of
 * that time. Columns of details of a type ({@code NB_C101_NB_CANT}) are left out.
 */
public final class BpeColumnsReader implements DataSetReader {
    private static final Pattern COUNT = Pattern.compile("NB_([A-G][0-9]{3})");

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        Table table = file.table("CODGEO");
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String name : table.columns()) {
            Matcher type = COUNT.matcher(name.strip().toUpperCase(Locale.ROOT));
            if (type.matches()) {
                columns.put(type.group(1), table.column(name));
            }
        }
        Map<String, List<Integer>> sums = sums(file, intake, columns);
        if (sums.isEmpty()) {
            throw new Refusal(ImportProblem.WRONG_DATA_SET, 1, "", String.join(", ", table.columns()));
        }
        file.yearInName().ifPresent(intake::year);
        int code = table.column("CODGEO");
        for (Row row : table) {
            intake.row();
            int place = intake.place(row.line(), "CODGEO", row.text(code));
            if (place >= 0) {
                sums.forEach((indicator, of) ->
                        intake.amount(row.line(), place, indicator, sum(row, indicator, of, intake)));
                intake.kept();
            }
        }
    }

    /** The columns to add up for each indicator that the file has as a whole. */
    private static Map<String, List<Integer>> sums(SourceFile file, Intake intake, Map<String, Integer> columns) {
        Map<String, List<Integer>> sums = new LinkedHashMap<>();
        for (String indicator : file.declaration().measured().keySet()) {
            List<String> missing = FacilityTypes.missing(indicator, columns.keySet());
            if (missing.isEmpty()) {
                sums.put(
                        indicator,
                        columns.keySet().stream()
                                .filter(type -> FacilityTypes.indicators(type).contains(indicator))
                                .map(type -> Objects.requireNonNull(columns.get(type)))
                                .toList());
            } else {
                intake.report(ImportProblem.NOT_IN_THIS_FILE, 1, indicator, String.join(", ", missing));
            }
        }
        return sums;
    }

    private static double sum(Row row, String indicator, List<Integer> columns, Intake intake) {
        return columns.stream()
                .mapToDouble(column -> intake.number(row.line(), indicator, row.text(column)))
                .sum();
    }
}
