package com.vivrou.matching.engine;

import java.util.Map;
import java.util.Optional;

/**
 * Positions, columns and the roads between a list of places.
 *
 * @param latitudes WGS84; NaN for a place whose position is unknown, which is then near nothing
 * @param cells the same places by where they lie
 */
public record Places(
        int count, Column latitudes, Column longitudes, Map<String, Column> columns, Roads roads, Cells cells) {
    /** Time on the way. */
    public interface Roads {
        /** Estimated minutes between the centres of two places. */
        double minutes(int from, int to);

        /** What no way of this length can beat: it rises with the distance. */
        double leastMinutes(double kilometres);
    }

    public Places {
        columns = Map.copyOf(columns);
    }

    public Places(int count, Column latitudes, Column longitudes, Map<String, Column> columns, Roads roads) {
        this(count, latitudes, longitudes, columns, roads, new Cells(count, latitudes, longitudes));
    }

    /** Minutes between the centres of two places; nothing within one place. */
    public double minutes(int from, int to) {
        return from == to ? 0 : roads.minutes(from, to);
    }

    public Optional<Column> find(String column) {
        return Optional.ofNullable(columns.get(column));
    }

    Column column(String name) {
        return columns.getOrDefault(name, Column.UNKNOWN);
    }
}
