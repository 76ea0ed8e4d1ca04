package com.vivrou.territory.intake.reader;

import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.Locale;

/**
 * Areas of communes, as geo.api.gouv.fr gives them: {@code communes?fields=code,surface} in hectares, or a table with
 * {@code code_insee} and {@code surface_km2}.
 */
public final class AreasReader implements DataSetReader {
    private static final String INDICATOR = "area_km2";
    private static final double HECTARES = 100;

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        if (file.name().toLowerCase(Locale.ROOT).contains(".json")) {
            JsonRows.each(file, (line, commune) -> {
                intake.row();
                int place = intake.place(line, "code", JsonRows.required(commune, "code", line));
                if (place >= 0 && commune.path("surface").isNumber()) {
                    intake.amount(
                            line, place, INDICATOR, commune.path("surface").asDouble() / HECTARES);
                    intake.kept();
                }
            });
        } else {
            readTable(file, intake);
        }
    }

    private static void readTable(SourceFile file, Intake intake) throws IOException {
        Table table = file.table("code_insee", "surface_km2");
        int code = table.column("code_insee");
        int area = table.column("surface_km2");
        for (Row row : table) {
            intake.row();
            int place = intake.place(row.line(), "code_insee", row.text(code));
            double squareKilometres = intake.number(row.line(), "surface_km2", row.text(area));
            if (place >= 0 && !Double.isNaN(squareKilometres)) {
                intake.amount(row.line(), place, INDICATOR, squareKilometres);
                intake.kept();
            }
        }
    }
}
