package com.vivrou.matching.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a criterion measures in each place. Shared by all who ask: not to be written to. */
public final class Measured {
    private static final int NOWHERE = -1;

    private final double[] values;
    private final int @Nullable [] nearest;
    private final boolean @Nullable [] atWorst;

    Measured(double[] values, int @Nullable [] nearest, boolean @Nullable [] atWorst) {
        this.values = values;
        this.nearest = nearest;
        this.atWorst = atWorst;
    }

    public static Measured of(double[] values) {
        return new Measured(values.clone(), null, null);
    }

    /** NaN when unknown. */
    public double value(int place) {
        return values[place];
    }

    public boolean isKnown(int place) {
        return !Double.isNaN(values[place]);
    }

    public boolean isKnownSomewhere() {
        for (double value : values) {
            if (!Double.isNaN(value)) {
                return true;
            }
        }
        return false;
    }

    /** The place where the nearest one stands, or -1 when the measure has none. */
    public int nearest(int place) {
        return nearest == null ? NOWHERE : nearest[place];
    }

    /** Whether nothing is published for the place itself, so that the true value may be better, never worse. */
    public boolean isAtWorst(int place) {
        return atWorst != null && atWorst[place];
    }

    public double[] values() {
        return values.clone();
    }

    /** The utilities of all places; NaN where the value is unknown. */
    public double[] utilities(Utility utility) {
        double[] utilities = new double[values.length];
        Arrays.setAll(utilities, place -> Double.isNaN(values[place]) ? Double.NaN : utility.of(values[place]));
        return utilities;
    }
}
