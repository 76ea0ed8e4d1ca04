package com.vivrou.territory.intake.reader;

import com.vivrou.kernel.Spelling;
import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Refusal;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passengers of SNCF's stations, {@code frequentation-gares.csv}: one column per year, of which the newest counts. The
 * file knows stations by their UIC code only; which commune they are in is told by the published stations.
 */
public final class StationTrafficReader implements DataSetReader {
    private static final Pattern PASSENGERS = Pattern.compile("total voyageurs ([0-9]{4})");

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        Table table = file.table("Code UIC", "Nom de la gare");
        List<String> columns = table.columns();
        int newest = -1;
        int year = 0;
        for (int column = 0; column < columns.size(); column++) {
            Matcher name = PASSENGERS.matcher(Spelling.folded(columns.get(column)));
            if (name.matches() && Integer.parseInt(name.group(1)) > year) {
                year = Integer.parseInt(name.group(1));
                newest = column;
            }
        }
        if (newest < 0) {
            throw new Refusal(ImportProblem.COLUMN_MISSING, 1, "Total Voyageurs <année>", String.join(", ", columns));
        }
        intake.year(year);
        Map<String, String> communes = intake.published().stations();
        if (communes.isEmpty()) {
            throw new Refusal(ImportProblem.NEEDS_ANOTHER_DATA_SET, "stations");
        }
        int uic = table.column("Code UIC");
        for (Row row : table) {
            intake.row();
            String commune = communes.get(row.text(uic));
            if (commune == null) {
                intake.report(ImportProblem.STATION_UNKNOWN, row.line(), "Code UIC", row.text(uic));
                continue;
            }
            int place = intake.place(row.line(), "Code UIC", commune);
            double passengers = intake.number(row.line(), columns.get(newest), row.text(newest));
            intake.amount(row.line(), place, "station_passengers", passengers);
            if (place >= 0 && !Double.isNaN(passengers)) {
                intake.kept();
            }
        }
    }
}
