package com.vivrou.territory.intake.reader;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Median prices of houses and flats by commune over several years. A price of 0 says that nothing was sold; no number of
 * sales at all says that the commune is not covered. The last year in the file's name is the one of the figures.
 */
public final class DvfMediansReader implements DataSetReader {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        Table table = file.table("code_insee", "nb_m", "nb_a", "med_prix_maison", "med_prix_appartement");
        int code = table.column("code_insee");
        int houses = table.column("nb_m");
        int flats = table.column("nb_a");
        int house = table.column("med_prix_maison");
        int flat = table.column("med_prix_appartement");
        YEAR.matcher(file.name())
                .results()
                .reduce((first, last) -> last)
                .ifPresent(last -> intake.year(Integer.parseInt(last.group())));
        for (Row row : table) {
            intake.row();
            if (row.text(houses).isEmpty() && row.text(flats).isEmpty()) {
                intake.report(ImportProblem.EMPTY_ROW, row.line(), "code_insee", row.text(code));
                continue;
            }
            int place = intake.place(row.line(), "code_insee", row.text(code));
            if (place >= 0) {
                double housesSold = intake.number(row.line(), "nb_m", row.text(houses));
                double flatsSold = intake.number(row.line(), "nb_a", row.text(flats));
                intake.amount(row.line(), place, "house_sales", housesSold);
                intake.amount(row.line(), place, "flat_sales", flatsSold);
                price(row, place, "price_house_m2_median", "med_prix_maison", house, housesSold, intake);
                price(row, place, "price_flat_m2_median", "med_prix_appartement", flat, flatsSold, intake);
                intake.kept();
            }
        }
    }

    private static void price(
            Row row, int place, String indicator, String column, int cell, double sales, Intake intake) {
        double price = intake.number(row.line(), column, row.text(cell));
        if (price == 0) {
            intake.report(ImportProblem.ZERO_MEANS_NONE, row.line(), column, row.text(cell));
        } else {
            intake.amount(row.line(), place, indicator, price, Math.max(1, Double.isNaN(sales) ? 1 : sales));
        }
    }
}
