package com.vivrou.matching.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Positions and published columns of a list of places. NaN is unknown. Not to be written to after construction. */
public final class Places {
    private final double[] latitudes;
    private final double[] longitudes;
    private final Map<String, double[]> columns;

    public Places(double[] latitudes, double[] longitudes, Map<String, double[]> columns) {
        if (longitudes.length != latitudes.length) {
            throw new IllegalArgumentException("As many longitudes as latitudes are needed");
        }
        this.latitudes = latitudes.clone();
        this.longitudes = longitudes.clone();
        this.columns = new HashMap<>();
        columns.forEach((name, values) -> {
            if (values.length != latitudes.length) {
                throw new IllegalArgumentException("Column " + name + " has " + values.length + " values");
            }
            this.columns.put(name, values.clone());
        });
    }

    public int count() {
        return latitudes.length;
    }

    public double latitude(int place) {
        return latitudes[place];
    }

    public double longitude(int place) {
        return longitudes[place];
    }

    /** Minutes between the centres of two places; nothing within one place. */
    public double minutes(int from, int to) {
        return from == to
                ? 0
                : TravelEstimate.minutes(latitudes[from], longitudes[from], latitudes[to], longitudes[to]);
    }

    Optional<double[]> find(String column) {
        return Optional.ofNullable(columns.get(column));
    }
}
