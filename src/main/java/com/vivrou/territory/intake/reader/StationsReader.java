package com.vivrou.territory.intake.reader;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.France;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Receiver;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * SNCF's passenger stations, {@code gares-de-voyageurs.csv}. A station that several services share has several UIC codes
 * in one cell: it is one station, that is found under each of them.
 */
public final class StationsReader implements DataSetReader {
    private static final String POSITION = "Position géographique";
    private static final String UIC = "Code(s) UIC";

    private final Set<String> known = new HashSet<>();

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        Table table = file.table("Nom", "Code commune", UIC);
        int name = table.column("Nom");
        int commune = table.column("Code commune");
        int uics = table.column(UIC);
        int position = table.find(POSITION);
        for (Row row : table) {
            intake.row();
            int place = intake.place(row.line(), "Code commune", row.text(commune));
            if (place < 0) {
                continue;
            }
            boolean isNew = false;
            String[] point = position(row, position, intake);
            for (String uic : row.text(uics).split(";")) {
                if (known.add(uic.strip())) {
                    isNew = true;
                    intake.receiver()
                            .station(new Receiver.Station(
                                    uic.strip(),
                                    intake.gazetteer().code(place),
                                    row.text(name),
                                    degrees(point, 0),
                                    degrees(point, 1)));
                }
            }
            if (isNew) {
                intake.count(place, "stations", 1);
                intake.kept();
            } else {
                intake.report(ImportProblem.REPEATED_ROW, row.line(), UIC, row.text(uics));
            }
        }
        file.yearInName().ifPresent(intake::year);
    }

    /** Latitude and longitude in one cell; nothing when the cell is empty or the point is elsewhere. */
    private static String[] position(Row row, int column, Intake intake) {
        String cell = row.text(column);
        String[] point = cell.split(",");
        if (cell.isEmpty() || point.length != 2) {
            return new String[0];
        }
        double latitude = intake.number(row.line(), POSITION, point[0]);
        double longitude = intake.number(row.line(), POSITION, point[1]);
        if (France.holds(latitude, longitude)) {
            return point;
        }
        intake.report(ImportProblem.COORDINATES_OUTSIDE_FRANCE, row.line(), POSITION, cell);
        return new String[0];
    }

    private static OptionalDouble degrees(String[] point, int part) {
        return point.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(point[part].strip()));
    }
}
