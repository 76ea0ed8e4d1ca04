package com.vivrou.matching.engine;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How good each place is on one criterion, from 0 to 1 in ten thousand steps. Whole steps make sums exact: no order of
 * adding changes a score. What is unknown adds nothing, and its places are listed apart, so that the loop over all
 * places has no branch. Immutable, shared by all who ask.
 */
public final class Utilities {
    static final int WHOLE = 10_000;

    private final int[] steps;
    private final int[] unknown;
    private final BitSet isUnknown;

    private Utilities(int[] steps, int[] unknown, BitSet isUnknown) {
        this.steps = steps;
        this.unknown = unknown;
        this.isUnknown = isUnknown;
    }

    /** @param column utilities from 0 to 1, NaN where unknown */
    public static Utilities of(int places, Column column) {
        int[] steps = new int[places];
        int[] unknown = new int[16];
        int count = 0;
        for (int place = 0; place < places; place++) {
            double utility = column.get(place);
            if (Double.isNaN(utility)) {
                if (count == unknown.length) {
                    unknown = Arrays.copyOf(unknown, 2 * count);
                }
                unknown[count++] = place;
            } else {
                steps[place] = (int) Math.round(utility * WHOLE);
            }
        }
        BitSet isUnknown = new BitSet(count == 0 ? 0 : places);
        for (int i = 0; i < count; i++) {
            isUnknown.set(unknown[i]);
        }
        return new Utilities(steps, Arrays.copyOf(unknown, count), isUnknown);
    }

    public int places() {
        return steps.length;
    }

    public boolean isKnown(int place) {
        return !isUnknown.get(place);
    }

    /** NaN when unknown. */
    public double get(int place) {
        return isKnown(place) ? (double) steps[place] / WHOLE : Double.NaN;
    }

    int steps(int place) {
        return steps[place];
    }

    /** Adds to each of the first places what a weight makes of its utility. */
    void earn(int weight, int[] earned) {
        int[] from = steps;
        for (int place = 0; place < earned.length; place++) {
            earned[place] += weight * from[place];
        }
    }

    /** Adds the weight to each of the first places where nothing is known. */
    void miss(int weight, int[] missed) {
        for (int place : unknown) {
            if (place >= missed.length) {
                return;
            }
            missed[place] += weight;
        }
    }
}
