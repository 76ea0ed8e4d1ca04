package com.vivrou.matching.domain;

import com.vivrou.matching.engine.Column;
import com.vivrou.matching.engine.Places;
import com.vivrou.territory.CommuneTable;
import com.vivrou.territory.Indicator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The published figures as the engine reads them: numbers, by column. */
final class Columns {
    /** In words where it is published; here the level of density from 1 to 7. */
    static final String DENSITY = "density_class";

    /** In words where it is published; here 1 or 0. */
    static final String MOUNTAIN = "mountain";

    private static final List<String> LEVELS = List.of(
            "large_urban_centre",
            "intermediate_urban_centre",
            "small_town",
            "urban_belt",
            "rural_town",
            "dispersed_rural",
            "very_dispersed_rural");
    private static final String NO_MOUNTAIN = "none";

    private Columns() {}

    static Places of(CommuneTable table, Homes homes) {
        Map<String, Column> columns = new HashMap<>();
        for (Indicator indicator : table.indicators()) {
            if (!indicator.isWords()) {
                columns.put(indicator.code(), amounts(table, indicator.code()));
            }
        }
        columns.put(DENSITY, place -> density(table, place));
        columns.put(MOUNTAIN, place -> isMountain(table, place)
                .map(mountain -> mountain ? 1.0 : 0.0)
                .orElse(Double.NaN));
        columns.put(CommuneTable.POPULATION, amounts(table, CommuneTable.POPULATION));
        return new Places(
                table.size(),
                place -> homes.get(place).latitude(),
                place -> homes.get(place).longitude(),
                columns,
                homes);
    }

    /** From 1, the densest; NaN when none is published. */
    static double density(CommuneTable table, int place) {
        int level = table.words(DENSITY, place).map(LEVELS::indexOf).orElse(-1);
        return level < 0 ? Double.NaN : level + 1;
    }

    static Optional<Boolean> isMountain(CommuneTable table, int place) {
        return table.words(MOUNTAIN, place).map(range -> !range.equals(NO_MOUNTAIN));
    }

    private static Column amounts(CommuneTable table, String column) {
        return table.amounts(column)::applyAsDouble;
    }
}
