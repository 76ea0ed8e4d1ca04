package com.vivrou.matching.engine;

/** Minutes and counts that were worked out, to a tenth: an estimate has no more to say. Above 3 276 they stay there. */
final class Tenths implements Column {
    private static final short UNKNOWN = Short.MIN_VALUE;
    private static final double TENTHS = 10;

    private final short[] values;

    Tenths(int places) {
        values = new short[places];
    }

    /** @param value NaN when unknown; not negative */
    void set(int place, double value) {
        values[place] = Double.isNaN(value) ? UNKNOWN : (short) Math.min(Short.MAX_VALUE, Math.round(value * TENTHS));
    }

    @Override
    public double get(int place) {
        return values[place] == UNKNOWN ? Double.NaN : values[place] / TENTHS;
    }
}
