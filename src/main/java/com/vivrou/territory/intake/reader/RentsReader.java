package com.vivrou.territory.intake.reader;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Refusal;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/**
 * Rents predicted by commune, as ANIL and the ministry publish them: one file per sort of dwelling. Only the file's name
 * says which sort ({@code pred-mai-mef-dhup.csv} for houses), so it is checked against the data set.
 *
 * <p>Each rent comes with the bounds of its prediction, and says whether the commune's own advertisements carried it or
 * those of a larger cell of communes.
 */
public final class RentsReader implements DataSetReader {
    private static final Map<String, Sort> SORTS = Map.of(
            "rents-flat", new Sort("pred-app-", "rent_flat"),
            "rents-flat-small", new Sort("pred-app12", "rent_flat_small"),
            "rents-flat-large", new Sort("pred-app3", "rent_flat_large"),
            "rents-house", new Sort("pred-mai", "rent_house"));
    private static final Map<String, String> SCOPES = Map.of("commune", "commune", "maille", "cell");

    private record Sort(String file, String indicator) {}

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        Sort sort = SORTS.get(file.declaration().key());
        if (sort == null) {
            throw new IllegalStateException(
                    "No sort of dwelling belongs to " + file.declaration().key() + ".");
        }
        if (!file.name().toLowerCase(Locale.ROOT).replace('_', '-').contains(sort.file())) {
            throw new Refusal(ImportProblem.WRONG_DATA_SET, file.name() + " ≠ " + sort.file() + "….csv");
        }
        Table table = file.table("INSEE_C", "loypredm2", "lwr.IPm2", "upr.IPm2", "TYPPRED");
        int code = table.column("INSEE_C");
        int rent = table.column("loypredm2");
        int low = table.column("lwr.IPm2");
        int high = table.column("upr.IPm2");
        int scope = table.column("TYPPRED");
        int observations = table.column("nbobs_com");
        file.yearInName().ifPresent(intake::year);
        for (Row row : table) {
            intake.row();
            int place = intake.place(row.line(), "INSEE_C", row.text(code));
            if (place < 0) {
                continue;
            }
            long line = row.line();
            double predicted = intake.number(line, "loypredm2", row.text(rent));
            double lowest = intake.number(line, "lwr.IPm2", row.text(low));
            double highest = intake.number(line, "upr.IPm2", row.text(high));
            double seen = intake.number(line, "nbobs_com", row.text(observations));
            if (lowest > predicted || predicted > highest) {
                String bounds = row.text(low) + " – " + row.text(rent) + " – " + row.text(high);
                intake.report(ImportProblem.IMPOSSIBLE_VALUE, line, "loypredm2", bounds);
                continue;
            }
            double weight = Math.max(1, Double.isNaN(seen) ? 1 : seen);
            intake.amount(line, place, sort.indicator() + "_m2", predicted, weight);
            intake.amount(line, place, sort.indicator() + "_m2_low", lowest, weight);
            intake.amount(line, place, sort.indicator() + "_m2_high", highest, weight);
            intake.amount(line, place, sort.indicator() + "_observations", seen);
            String told = row.text(scope);
            intake.words(
                    line, place, sort.indicator() + "_scope", SCOPES.getOrDefault(told.toLowerCase(Locale.ROOT), told));
            intake.kept();
        }
    }
}
