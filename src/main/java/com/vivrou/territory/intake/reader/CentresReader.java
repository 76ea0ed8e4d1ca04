package com.vivrou.territory.intake.reader;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.France;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * The centre of each commune, {@code corresp_geo_point_codes_communes.csv}. Coordinates in the wrong order are put
 * right; those outside France are left out.
 */
public final class CentresReader implements DataSetReader {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        Table table = file.table("Code_Officiel_Commune", "latitude", "longitude");
        int code = table.column("Code_Officiel_Commune");
        int north = table.column("latitude");
        int east = table.column("longitude");
        int year = table.find("Annee");
        boolean hasYear = false;
        for (Row row : table) {
            intake.row();
            if (!hasYear && YEAR.matcher(row.text(year)).matches()) {
                intake.year(Integer.parseInt(row.text(year)));
                hasYear = true;
            }
            int place = intake.place(row.line(), "Code_Officiel_Commune", row.text(code));
            double latitude = intake.number(row.line(), "latitude", row.text(north));
            double longitude = intake.number(row.line(), "longitude", row.text(east));
            if (place < 0 || Double.isNaN(latitude) || Double.isNaN(longitude)) {
                continue;
            }
            if (France.holds(latitude, longitude)) {
                put(row.line(), place, latitude, longitude, intake);
            } else if (France.holds(longitude, latitude)) {
                intake.report(ImportProblem.COLUMNS_SWAPPED, row.line(), "latitude, longitude", row.text(code));
                put(row.line(), place, longitude, latitude, intake);
            } else {
                String point = row.text(north) + ", " + row.text(east);
                intake.report(ImportProblem.COORDINATES_OUTSIDE_FRANCE, row.line(), "latitude", point);
            }
        }
    }

    private static void put(long line, int place, double latitude, double longitude, Intake intake) {
        intake.amount(line, place, "latitude", latitude);
        intake.amount(line, place, "longitude", longitude);
        intake.kept();
    }
}
