package com.vivrou.travel;

import java.util.Arrays;

/** Times from homes to one place of work, in the order in which the homes were given. */
public final class TravelAnswer {
    private static final float NONE = Float.POSITIVE_INFINITY;
    private static final Method[] METHODS = Method.values();

    private final float[] minutes;
    private final byte[] methods;
    private final String vintage;

    private TravelAnswer(float[] minutes, byte[] methods, String vintage) {
        this.minutes = minutes;
        this.methods = methods;
        this.vintage = vintage;
    }

    public int size() {
        return minutes.length;
    }

    /** NaN when it is not known, and when nothing runs: see {@link #isNone}. */
    public double minutes(int home) {
        float known = minutes[home];
        return known == NONE ? Double.NaN : known;
    }

    /** A timetable says that nothing runs at that hour: no public transport, which is never a long time. */
    public boolean isNone(int home) {
        return minutes[home] == NONE;
    }

    public boolean isKnown(int home) {
        return minutes[home] < NONE;
    }

    /** Which way of reckoning answered, be it a time, none, or that the time is not known. */
    public Method method(int home) {
        return METHODS[methods[home]];
    }

    /** Identifies what answered: equal trips, homes and vintages have equal answers. */
    public String vintage() {
        return vintage;
    }

    /** Collects an answer, home by home. */
    public static final class Draft {
        private final float[] minutes;
        private final byte[] methods;

        public Draft(int homes) {
            minutes = new float[homes];
            methods = new byte[homes];
            Arrays.fill(minutes, Float.NaN);
        }

        /** @param known NaN when the time is not known */
        public void minutes(int home, double known, Method method) {
            minutes[home] = (float) known;
            methods[home] = (byte) method.ordinal();
        }

        public void none(int home, Method method) {
            minutes(home, NONE, method);
        }

        public TravelAnswer answer(String vintage) {
            return new TravelAnswer(minutes, methods, vintage);
        }
    }
}
