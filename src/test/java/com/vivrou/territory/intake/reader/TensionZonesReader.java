package com.vivrou.territory.intake.reader;

import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.Locale;

/**
 * How tense the housing market is: {@code liste-des-communes-zonage-abc-<date>.csv}. The header of the zone goes on with
 * the day since when it holds.
 */
public final class TensionZonesReader implements DataSetReader {
    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        Table table = file.table("CODGEO", "Zonage en vigueur");
        int code = table.column("CODGEO");
        int zone = table.column("Zonage en vigueur");
        for (Row row : table) {
            intake.row();
            int place = intake.place(row.line(), "CODGEO", row.text(code));
            if (place >= 0) {
                String name = row.text(zone).replace(" ", "").toLowerCase(Locale.ROOT);
                intake.words(row.line(), place, "tension_zone", name);
                intake.kept();
            }
        }
        file.yearInName().ifPresent(intake::year);
    }
}
