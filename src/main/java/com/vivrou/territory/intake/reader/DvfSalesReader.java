package com.vivrou.territory.intake.reader;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sales one by one: geo-DVF's {@code full.csv}, or the tax office's own {@code valeursfoncieres-<year>.txt}. Several rows
 * in sequence describe one sale: its dwellings, outbuildings and plots, a dwelling again for each use of its plot. Only
 * plain sales of exactly one dwelling and no business premises tell what a dwelling costs.
 */
public final class DvfSalesReader implements DataSetReader {
    private static final String PLAIN_SALE = "Vente";
    private static final Map<String, String> DWELLINGS = Map.of("Maison", "house", "Appartement", "flat");
    private static final String BUSINESS = "Local";
    private static final int YEAR_DIGITS = 4;
    private static final int CODE_LENGTH = 5;

    private final Areas areas = new Areas();
    private @Nullable Sale open;
    private int lastYear;

    /** Where a layout keeps what is needed. */
    private record Columns(
            int nature,
            int price,
            int type,
            int surface,
            String codeName,
            Function<Row, String> sale,
            Function<Row, String> dwelling,
            Function<Row, String> code,
            ToIntFunction<Row> year) {}

    /** A sale while its rows are read. */
    private static final class Sale {
        private final String key;
        private final Row first;
        private final Set<String> dwellings = new HashSet<>();
        private @Nullable Row dwelling;
        private boolean hasBusiness;

        Sale(String key, Row first) {
            this.key = key;
            this.first = first;
        }
    }

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        Table table = file.table();
        Columns columns = table.find("id_mutation") >= 0 ? ofGeoDvf(table) : ofTaxOffice(table);
        for (Row row : table) {
            intake.row();
            String key = columns.sale().apply(row);
            Sale sale = open;
            if (sale == null || !sale.key.equals(key)) {
                close(columns, intake);
                sale = new Sale(key, row);
                open = sale;
                lastYear = Math.max(lastYear, columns.year().applyAsInt(row));
            }
            add(sale, row, columns);
        }
        close(columns, intake);
        if (lastYear > 0) {
            intake.year(lastYear);
        }
        intake.noneElsewhere("house_sales", areas::cover);
        intake.noneElsewhere("flat_sales", areas::cover);
        areas.reportMissing(intake, columns.codeName());
    }

    private static void add(Sale sale, Row row, Columns columns) {
        String type = row.text(columns.type());
        if (DWELLINGS.containsKey(type)) {
            sale.dwellings.add(columns.dwelling().apply(row));
            sale.dwelling = row;
        } else if (type.startsWith(BUSINESS)) {
            sale.hasBusiness = true;
        }
    }

    private void close(Columns columns, Intake intake) {
        Sale sale = open;
        Row row = sale == null ? null : sale.dwelling;
        if (sale == null || row == null) {
            return;
        }
        String nature = sale.first.text(columns.nature());
        if (!nature.equals(PLAIN_SALE)) {
            intake.report(ImportProblem.ROW_NOT_CONCERNED, row.line(), "nature_mutation", nature);
            return;
        }
        int place = intake.place(row.line(), columns.codeName(), columns.code().apply(row));
        if (place < 0) {
            return;
        }
        areas.met(intake.gazetteer().code(place));
        if (sale.dwellings.size() > 1 || sale.hasBusiness) {
            intake.report(ImportProblem.ROW_NOT_CONCERNED, row.line(), "type_local", row.text(columns.type()));
            return;
        }
        double price = intake.number(row.line(), "valeur_fonciere", row.text(columns.price()));
        double surface = intake.number(row.line(), "surface_reelle_bati", row.text(columns.surface()));
        if (price > 0 && surface > 0) {
            String sort = DWELLINGS.get(row.text(columns.type()));
            intake.count(place, sort + "_sales", 1);
            intake.sample(row.line(), place, "price_" + sort + "_m2_median", price / surface);
            intake.kept();
        }
    }

    private static Columns ofGeoDvf(Table table) {
        int sale = table.column("id_mutation");
        int date = table.column("date_mutation");
        int plot = table.column("id_parcelle");
        int lot = table.find("lot1_numero");
        int type = table.column("type_local");
        int surface = table.column("surface_reelle_bati");
        int rooms = table.column("nombre_pieces_principales");
        int code = table.column("code_commune");
        return new Columns(
                table.column("nature_mutation"),
                table.column("valeur_fonciere"),
                type,
                surface,
                "code_commune",
                row -> row.text(sale),
                row -> texts(row, plot, lot, type, surface, rooms),
                row -> row.text(code),
                row -> digits(row.text(date), 0, YEAR_DIGITS));
    }

    private static Columns ofTaxOffice(Table table) {
        int disposition = table.column("No disposition");
        int date = table.column("Date mutation");
        int nature = table.column("Nature mutation");
        int price = table.column("Valeur fonciere");
        int department = table.column("Code departement");
        int commune = table.column("Code commune");
        int section = table.column("Section");
        int plan = table.column("No plan");
        int lot = table.find("1er lot");
        int type = table.column("Type local");
        int surface = table.column("Surface reelle bati");
        int rooms = table.column("Nombre pieces principales");
        return new Columns(
                nature,
                price,
                type,
                surface,
                "Code commune",
                row -> texts(row, disposition, date, nature, price, department),
                row -> texts(row, commune, section, plan, lot, type, surface, rooms),
                row -> insee(row.text(department), row.text(commune)),
                row -> digits(
                        row.text(date),
                        row.text(date).length() - YEAR_DIGITS,
                        row.text(date).length()));
    }

    /** The tax office writes the commune in up to three digits, overseas with the last digit of the department. */
    private static String insee(String department, String commune) {
        String area = department.length() == 1 ? "0" + department : department;
        String start = area.length() + commune.length() > CODE_LENGTH ? area.substring(0, 2) : area;
        return start + "0".repeat(Math.max(0, CODE_LENGTH - start.length() - commune.length())) + commune;
    }

    private static String texts(Row row, int... columns) {
        return IntStream.of(columns).mapToObj(row::text).collect(Collectors.joining("|"));
    }

    private static int digits(String text, int from, int to) {
        if (from < 0 || to > text.length() || !text.substring(from, to).chars().allMatch(Character::isDigit)) {
            return 0;
        }
        return Integer.parseInt(text.substring(from, to));
    }
}
