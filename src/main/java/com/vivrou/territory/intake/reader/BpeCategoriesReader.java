package com.vivrou.territory.intake.reader;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Gazetteer;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Row;
import com.vivrou.territory.intake.dataset.SourceFile;
import com.vivrou.territory.intake.dataset.Table;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Facilities of 2024 counted by commune in 34 groups. The rows of Paris, Lyon and Marseille are all 0 there, and those of
 * their arrondissements are right; {@code alim2} repeats {@code alim}; {@code places_cine} and {@code plac_persagees}
 * are seats and beds, not facilities.
 */
public final class BpeCategoriesReader implements DataSetReader {
    private static final Map<String, String> INDICATORS = new LinkedHashMap<>();

    static {
        INDICATORS.put("pharma", "pharmacies");
        INDICATORS.put("alim", "food_shops");
        INDICATORS.put("comprox", "local_shops");
        INDICATORS.put("boulang", "bakeries");
        INDICATORS.put("banque", "banks");
        INDICATORS.put("poste", "post_points");
        INDICATORS.put("resto", "restaurants");
        INDICATORS.put("station_serv", "fuel_stations");
        INDICATORS.put("cine", "cinemas");
        INDICATORS.put("biblio", "libraries");
        INDICATORS.put("sport", "sport_facilities");
        INDICATORS.put("cult", "culture_facilities");
        INDICATORS.put("heb_persagees", "elderly_homes");
    }

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        Table table = file.table("code_insee", "alim", "comprox", "heb_persagees");
        Map<String, Integer> columns = new LinkedHashMap<>();
        INDICATORS.forEach((column, indicator) -> columns.put(column, table.column(column)));
        int code = table.column("code_insee");
        int food = table.column("alim");
        int again = table.find("alim2");
        boolean isRepeated = again >= 0;
        file.yearInName().ifPresent(intake::year);
        for (Row row : table) {
            intake.row();
            isRepeated &= row.text(food).equals(row.text(again));
            if (Gazetteer.hasArrondissements(row.text(code))
                    && columns.values().stream()
                            .allMatch(column -> row.text(column).equals("0"))) {
                intake.report(ImportProblem.EMPTY_ROW, row.line(), "code_insee", row.text(code));
                continue;
            }
            int place = intake.place(row.line(), "code_insee", row.text(code));
            if (place >= 0) {
                columns.forEach((name, column) -> intake.amount(
                        row.line(),
                        place,
                        Objects.requireNonNull(INDICATORS.get(name)),
                        intake.number(row.line(), name, row.text(column))));
                intake.kept();
            }
        }
        if (isRepeated) {
            intake.report(ImportProblem.COLUMN_REPEATED, 1, "alim2", "alim");
        }
    }
}
