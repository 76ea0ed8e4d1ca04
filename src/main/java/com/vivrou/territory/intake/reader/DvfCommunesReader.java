package com.vivrou.territory.intake.reader;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Gazetteer;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.Set;

/**
 * Prices by commune and year, {@code dvf<year>.csv}, derived from DVF. The capitals of the titles change with the year.
 * In 2024 the shares of houses and of flats stand in each other's column: they are computed from the counts. One row
 * without a commune sums up what could not be placed. Alsace, Moselle and Mayotte keep a land register of their own and
 * are not in DVF: the few rows that bear their codes are errors.
 */
public final class DvfCommunesReader implements DataSetReader {
    private static final Set<String> OUTSIDE = Set.of("57", "67", "68", "976");
    private static final double PERCENT = 100;
    private static final double ROUNDING = 1;

    private final Areas areas = new Areas();

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        Table table = file.table("INSEE_COM", "nb_mutations", "NbMaisons", "PrixMoyen", "Prixm2Moyen");
        int code = table.column("INSEE_COM");
        int year = table.column("annee");
        int sales = table.column("nb_mutations");
        int price = table.column("PrixMoyen");
        int priceOfMetre = table.column("Prixm2Moyen");
        int surface = table.column("SurfaceMoy");
        Shares shares = new Shares(table);
        String told = "";
        for (Row row : table) {
            intake.row();
            told = told.isEmpty() ? row.text(year) : told;
            if (!row.text(year).equals(told)) {
                intake.report(ImportProblem.ROW_NOT_CONCERNED, row.line(), "annee", row.text(year));
                continue;
            }
            String commune = row.text(code).equals("NA") ? "" : row.text(code);
            if (OUTSIDE.contains(Gazetteer.area(commune))) {
                intake.report(ImportProblem.ROW_NOT_CONCERNED, row.line(), "INSEE_COM", commune);
                continue;
            }
            int place = intake.place(row.line(), "INSEE_COM", commune);
            if (place < 0) {
                continue;
            }
            areas.met(intake.gazetteer().code(place));
            long line = row.line();
            double count = intake.number(line, "nb_mutations", row.text(sales));
            double weight = Math.max(1, Double.isNaN(count) ? 1 : count);
            intake.amount(line, place, "sales_count", count);
            intake.amount(line, place, "price_mean", intake.number(line, "PrixMoyen", row.text(price)), weight);
            intake.amount(
                    line, place, "price_m2_mean", intake.number(line, "Prixm2Moyen", row.text(priceOfMetre)), weight);
            intake.amount(
                    line, place, "surface_sold_mean", intake.number(line, "SurfaceMoy", row.text(surface)), weight);
            intake.amount(line, place, "house_share_of_sales", shares.ofHouses(row, intake), weight);
            intake.kept();
        }
        year(told, intake);
        areas.reportMissing(intake, "INSEE_COM");
    }

    private static void year(String told, Intake intake) {
        double year = intake.number(0, "annee", told);
        if (!Double.isNaN(year)) {
            intake.year((int) year);
        }
    }

    /** The share of houses, by the counts: the columns of shares cannot be trusted. */
    private static final class Shares {
        private final int houses;
        private final int flats;
        private final int shareOfHouses;
        private final int shareOfFlats;

        Shares(Table table) {
            houses = table.column("NbMaisons");
            flats = table.column("NbApparts");
            shareOfHouses = table.find("PropMaison");
            shareOfFlats = table.find("PropAppart");
        }

        double ofHouses(Row row, Intake intake) {
            double house = intake.number(row.line(), "NbMaisons", row.text(houses));
            double flat = intake.number(row.line(), "NbApparts", row.text(flats));
            if (Double.isNaN(house + flat) || house + flat <= 0) {
                return Double.NaN;
            }
            double share = PERCENT * house / (house + flat);
            double told = intake.number(row.line(), "PropMaison", row.text(shareOfHouses));
            double other = intake.number(row.line(), "PropAppart", row.text(shareOfFlats));
            if (Math.abs(told - share) > ROUNDING && Math.abs(other - share) <= ROUNDING) {
                intake.report(
                        ImportProblem.COLUMNS_SWAPPED, row.line(), "PropMaison, PropAppart", row.text(shareOfHouses));
            }
            return share;
        }
    }
}
