package com.vivrou.matching.engine;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** What a criterion measures in each place. Immutable, shared by all who ask. */
public final class Measured {
    private static final int NOWHERE = -1;

    private final int places;
    private final Column values;
    private final IntUnaryOperator nearest;
    private final IntPredicate atWorst;

    private Measured(int places, Column values, IntUnaryOperator nearest, IntPredicate atWorst) {
        this.places = places;
        this.values = values;
        this.nearest = nearest;
        this.atWorst = atWorst;
    }

    public static Measured of(int places, Column values) {
        return new Measured(places, values, place -> NOWHERE, place -> false);
    }

    static Measured of(int places, Tenths values, IntUnaryOperator nearest, IntPredicate atWorst) {
        return new Measured(places, values, nearest, atWorst);
    }

    public Column values() {
        return values;
    }

    /** NaN when unknown. */
    public double value(int place) {
        return values.get(place);
    }

    public boolean isKnown(int place) {
        return values.isKnown(place);
    }

    /** Whether it is known of one of the first places at least. */
    public boolean isKnownAmong(int first) {
        for (int place = 0; place < first; place++) {
            if (isKnown(place)) {
                return true;
            }
        }
        return false;
    }

    /** The place where the nearest one stands, or -1 when the measure has none. */
    public int nearest(int place) {
        return nearest.applyAsInt(place);
    }

    /** Whether nothing is published for the place itself, so that the true value may be better, never worse. */
    public boolean isAtWorst(int place) {
        return atWorst.test(place);
    }

    public Utilities utilities(Utility utility) {
        return Utilities.of(places, place -> {
            double value = values.get(place);
            return Double.isNaN(value) ? Double.NaN : utility.of(value);
        });
    }
}
