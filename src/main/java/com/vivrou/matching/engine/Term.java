package com.vivrou.matching.engine;

/**
 * One criterion as it enters a contest: how good each place is, how much each adult cares, and where a must draws its
 * line. The weights are read, never written or kept.
 *
 * @param tested by place, what the must looks at, NaN when unknown
 * @param lowerIsBetter whether the must refuses what lies above its limit, else what lies below
 * @param limit NaN when it is nobody's must
 * @param weights by adult, 0 for those who do not care or whom it does not concern
 */
@SuppressWarnings("ArrayRecordComponent")
public record Term(Utilities utilities, Column tested, boolean lowerIsBetter, double limit, int[] weights) {
    private static final double TOLERANCE = 1e-9;

    public boolean isMust() {
        return !Double.isNaN(limit);
    }

    /** How far beyond the line; negative or zero when it is respected, NaN when unknown. */
    public double beyond(int place) {
        double value = tested.get(place);
        return lowerIsBetter ? value - limit : limit - value;
    }

    public boolean fails(int place) {
        return isMust() && beyond(place) > TOLERANCE;
    }

    /** Whether it is a must that nothing known allows to check. */
    public boolean isUnverified(int place) {
        return isMust() && !tested.isKnown(place);
    }

    /** The same criterion, one adult caring differently. */
    public Term withWeight(int adult, int weight) {
        int[] changed = weights.clone();
        changed[adult] = weight;
        return new Term(utilities, tested, lowerIsBetter, limit, changed);
    }
}
