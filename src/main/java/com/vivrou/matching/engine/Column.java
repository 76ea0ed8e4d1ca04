package com.vivrou.matching.engine;

/** One number per place. NaN is unknown. */
@FunctionalInterface
public interface Column {
    /** Unknown everywhere. */
    Column UNKNOWN = place -> Double.NaN;

    double get(int place);

    /** The array is read, never written. */
    static Column of(double[] values) {
        return place -> values[place];
    }

    default boolean isKnown(int place) {
        return !Double.isNaN(get(place));
    }
}
