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
 * Premises that can have optical fibre: ARCEP's {@code commune_meilleure_techno_thd.csv} or {@code commune_techno.csv}
 * (premises by technology), or a table of shares already worked out ({@code code_insee, fibre_pct}). ARCEP's files by
 * speed are refused: they count satellite, so that everything would be served.
 */
public final class FibreReader implements DataSetReader {
    private static final String INDICATOR = "fibre_share";
    private static final String ALL_PREMISES = "all";
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-[0-9]{2}-[0-9]{2}");
    private static final double PERCENT = 100;

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        Table table = file.table("code_insee");
        int share = table.find("fibre_pct");
        if (share >= 0) {
            readShares(table, share, intake);
        } else if (table.find("elig_ftth") >= 0) {
            readPremises(table, intake);
        } else if (table.find("elig_thd30") >= 0 || table.find("elig_bhd8") >= 0) {
            throw new Refusal(ImportProblem.COUNTS_SATELLITE, 1, "elig_ftth", file.name());
        } else {
            throw new Refusal(ImportProblem.COLUMN_MISSING, 1, "elig_ftth", String.join(", ", table.columns()));
        }
    }

    private static void readShares(Table table, int share, Intake intake) {
        int code = table.column("code_insee");
        for (Row row : table) {
            intake.row();
            int place = intake.place(row.line(), "code_insee", row.text(code));
            double percent = intake.number(row.line(), "fibre_pct", row.text(share));
            if (place >= 0 && !Double.isNaN(percent)) {
                intake.amount(row.line(), place, INDICATOR, percent);
                intake.kept();
            }
        }
    }

    private static void readPremises(Table table, Intake intake) {
        int code = table.column("code_insee");
        int premises = table.column("nbr");
        int fibre = table.column("elig_ftth");
        int type = table.find("type");
        int date = table.find("date");
        boolean hasYear = false;
        for (Row row : table) {
            intake.row();
            Matcher day = DATE.matcher(row.text(date));
            if (!hasYear && day.matches()) {
                intake.year(Integer.parseInt(day.group(1)));
                hasYear = true;
            }
            String counted = row.text(type);
            if (!counted.isEmpty() && !counted.equals(ALL_PREMISES)) {
                intake.report(ImportProblem.ROW_NOT_CONCERNED, row.line(), "type", counted);
                continue;
            }
            int place = intake.place(row.line(), "code_insee", row.text(code));
            double all = intake.number(row.line(), "nbr", row.text(premises));
            double served = intake.number(row.line(), "elig_ftth", row.text(fibre));
            if (place >= 0 && all > 0 && !Double.isNaN(served)) {
                intake.amount(row.line(), place, INDICATOR, PERCENT * served / all, all);
                intake.kept();
            }
        }
    }
}
