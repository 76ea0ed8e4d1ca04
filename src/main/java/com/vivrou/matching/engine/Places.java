package com.vivrou.matching.engine;

import java.util.Map;
import java.util.Optional;

/**
 * Positions, columns and the roads between a list of places. The arrays are read, never written.
 *
 * @param latitudes WGS84; NaN for a place whose position is unknown, which is then near nothing
 */
@SuppressWarnings("ArrayRecordComponent")
public record Places(double[] latitudes, double[] longitudes, Map<String, Column> columns, Roads roads) {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** Time on the way. */
    public interface Roads {
        /** Estimated minutes between the centres of two places. */
        double minutes(int from, int to);

        /** What no way of this length can beat: it rises with the distance. */
        double leastMinutes(double kilometres);
    }

    public Places {
        if (longitudes.length != latitudes.length) {
            throw new IllegalArgumentException("As many longitudes as latitudes are needed");
        }
        columns = Map.copyOf(columns);
    }

    public int count() {
        return latitudes.length;
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

    /** Along the great circle. */
    public static double kilometres(double fromLatitude, double fromLongitude, double toLatitude, double toLongitude) {
        double latitude = Math.toRadians(fromLatitude);
        double otherLatitude = Math.toRadians(toLatitude);
        double north = Math.sin((otherLatitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(toLongitude - fromLongitude) / 2);
        double haversine = north * north + Math.cos(latitude) * Math.cos(otherLatitude) * east * east;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }
}
