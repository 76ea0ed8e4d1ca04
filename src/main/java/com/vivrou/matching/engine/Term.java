package com.vivrou.matching.engine;

/**
 * One criterion as it enters a contest: how good each place is, how much each adult cares, and where a must draws its
 * line. The arrays are read, never written or kept.
 *
 * @param utilities by place, from 0 to 1, NaN when unknown
 * @param tested by place, what the must looks at, NaN when unknown
 * @param lowerIsBetter whether the must refuses what lies above its limit, else what lies below
 * @param limit NaN when it is nobody's must
 * @param weights by adult, 0 for those who do not care or whom it does not concern
 */
@SuppressWarnings("ArrayRecordComponent")
public record Term(double[] utilities, double[] tested, boolean lowerIsBetter, double limit, double[] weights) {
    private static final double TOLERANCE = 1e-9;

    boolean isMust() {
        return !Double.isNaN(limit);
    }

    /** How far beyond the line; negative or zero when it is respected, NaN when unknown. */
    public double beyond(int place) {
        return lowerIsBetter ? tested[place] - limit : limit - tested[place];
    }

    boolean fails(int place) {
        return beyond(place) > TOLERANCE;
    }
}
