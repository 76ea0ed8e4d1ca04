package com.vivrou.territory.intake.reader;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.Map;

/** The map of rents as one table: four rows per commune, one per sort of dwelling, without the bounds of prediction. */
public final class RentsTableReader implements DataSetReader {
    private static final Map<String, String> SORTS = Map.of(
            "appartement", "rent_flat",
            "t1t2", "rent_flat_small",
            "t3plus", "rent_flat_large",
            "maison", "rent_house");

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        Table table = file.table("code_insee", "type_logement", "loypredm2", "nbobs_com");
        int code = table.column("code_insee");
        int sort = table.column("type_logement");
        int rent = table.column("loypredm2");
        int observations = table.column("nbobs_com");
        file.yearInName().ifPresent(intake::year);
        for (Row row : table) {
            intake.row();
            String indicator = SORTS.get(row.text(sort));
            if (indicator == null) {
                intake.report(ImportProblem.CLASS_UNKNOWN, row.line(), "type_logement", row.text(sort));
                continue;
            }
            int place = intake.place(row.line(), "code_insee", row.text(code));
            if (place >= 0) {
                double seen = intake.number(row.line(), "nbobs_com", row.text(observations));
                double predicted = intake.number(row.line(), "loypredm2", row.text(rent));
                double weight = Math.max(1, Double.isNaN(seen) ? 1 : seen);
                intake.amount(row.line(), place, indicator + "_m2", predicted, weight);
                intake.amount(row.line(), place, indicator + "_observations", seen);
                intake.kept();
            }
        }
    }
}
