package com.vivrou.territory.web;

import com.vivrou.kernel.Spelling;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Figure;
import com.vivrou.territory.Grain;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.Perimeter;
import com.vivrou.territory.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** An invented territory: four communes in two groups, some figures missing. */
final class Valley {
    static final Indicator POPULATION = indicator("population", "inhabitants", 2023);
    static final Indicator RENT = indicator("rent_house_m2", "EUR_per_m2_month", 2025);
    static final Indicator SCHOOLS = indicator("schools", "count", 2026);
    static final Indicator CHANGE = indicator("population_change", "percent", 2023);
    static final Indicator KIND = new Indicator(
            "density_class", "text", new Source("INSEE", "Grille", 2026, "LO-2.0", null), Grain.COMMUNE, 2026);

    private static final List<Indicator> INDICATORS = List.of(POPULATION, RENT, SCHOOLS, CHANGE, KIND);

    private final List<Commune> communes = new ArrayList<>();

    static Perimeter perimeter() {
        return new Valley()
                .with("01001", "Aubeville", "111", Map.of("population", 1200.0, "rent_house_m2", 9.5, "schools", 2.0))
                .with("01002", "Brumeval", "111", Map.of("population", 300.0, "rent_house_m2", 8.0))
                .with(
                        "01003",
                        "Clairmont",
                        "222",
                        Map.of("population", 5000.0, "schools", 0.0, "population_change", -1.5))
                .with("01004", "Doucy", "222", Map.of("population", 300.0, "rent_house_m2", 9.5, "schools", 1.0))
                .toPerimeter();
    }

    Valley with(String code, String name, String group, Map<String, Double> amounts) {
        Map<String, Figure> figures = new HashMap<>();
        for (Indicator indicator : INDICATORS) {
            Double amount = amounts.get(indicator.code());
            if (amount != null) {
                figures.put(indicator.code(), new Figure.Amount(indicator, amount));
            }
        }
        Double people = amounts.get("population");
        communes.add(new Commune(
                code,
                name,
                Spelling.segment(name),
                List.of("01100"),
                group,
                "Pays " + group,
                people == null ? OptionalInt.empty() : OptionalInt.of(people.intValue()),
                46,
                5.6,
                figures));
        return this;
    }

    Perimeter toPerimeter() {
        return new Perimeter("one", communes, INDICATORS);
    }

    private static Indicator indicator(String code, String unit, int year) {
        return new Indicator(
                code, unit, new Source("Producteur", "Données de " + code, year, "LO-2.0", null), Grain.COMMUNE, 2026);
    }
}
