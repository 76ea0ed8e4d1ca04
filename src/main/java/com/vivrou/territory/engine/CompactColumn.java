package com.vivrou.territory.engine;

/**
 * One number per commune, in the smallest form that loses nothing: most indicators count things, and fit in a byte or
 * two. Not a number is unknown. Immutable.
 */
public sealed interface CompactColumn {
    /** Producers give no more decimals than these. */
    int FINEST = 10_000_000;

    int size();

    double get(int place);

    static CompactColumn of(double[] values) {
        boolean isWhole = true;
        double lowest = 0;
        double highest = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                isWhole &= value == Math.rint(value);
                lowest = Math.min(lowest, value);
                highest = Math.max(highest, value);
            }
        }
        if (isWhole && lowest > Byte.MIN_VALUE && highest <= Byte.MAX_VALUE) {
            return Bytes.of(values);
        }
        if (isWhole && lowest > Short.MIN_VALUE && highest <= Short.MAX_VALUE) {
            return Shorts.of(values);
        }
        if (isWhole && lowest > Integer.MIN_VALUE && highest <= Integer.MAX_VALUE) {
            return Ints.of(values);
        }
        for (int scale = 10; scale <= FINEST; scale *= 10) {
            if (highest * scale <= Integer.MAX_VALUE && lowest * scale > Integer.MIN_VALUE && isExact(values, scale)) {
                return Decimals.of(values, scale);
            }
        }
        return new Doubles(values);
    }

    private static boolean isExact(double[] values, int scale) {
        for (double value : values) {
            if (!Double.isNaN(value) && Math.rint(value * scale) / scale != value) {
                return false;
            }
        }
        return true;
    }

    /** For how many communes something is known. */
    default int coverage() {
        int count = 0;
        for (int place = 0; place < size(); place++) {
            if (!Double.isNaN(get(place))) {
                count++;
            }
        }
        return count;
    }

    /** Whole numbers within ±127. */
    final class Bytes implements CompactColumn {
        private final byte[] values;

        private Bytes(byte[] values) {
            this.values = values;
        }

        private static Bytes of(double[] values) {
            byte[] small = new byte[values.length];
            for (int i = 0; i < values.length; i++) {
                small[i] = Double.isNaN(values[i]) ? Byte.MIN_VALUE : (byte) values[i];
            }
            return new Bytes(small);
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public double get(int place) {
            return values[place] == Byte.MIN_VALUE ? Double.NaN : values[place];
        }
    }

    /** Whole numbers within ±32 767. */
    final class Shorts implements CompactColumn {
        private final short[] values;

        private Shorts(short[] values) {
            this.values = values;
        }

        private static Shorts of(double[] values) {
            short[] small = new short[values.length];
            for (int i = 0; i < values.length; i++) {
                small[i] = Double.isNaN(values[i]) ? Short.MIN_VALUE : (short) values[i];
            }
            return new Shorts(small);
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public double get(int place) {
            return values[place] == Short.MIN_VALUE ? Double.NaN : values[place];
        }
    }

    /** Whole numbers that an int holds. */
    final class Ints implements CompactColumn {
        private final int[] values;

        private Ints(int[] values) {
            this.values = values;
        }

        private static Ints of(double[] values) {
            int[] small = new int[values.length];
            for (int i = 0; i < values.length; i++) {
                small[i] = Double.isNaN(values[i]) ? Integer.MIN_VALUE : (int) values[i];
            }
            return new Ints(small);
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public double get(int place) {
            return values[place] == Integer.MIN_VALUE ? Double.NaN : values[place];
        }
    }

    /** Numbers with a few decimals: whole numbers of the last one. */
    final class Decimals implements CompactColumn {
        private final int[] values;
        private final double scale;

        private Decimals(int[] values, double scale) {
            this.values = values;
            this.scale = scale;
        }

        private static Decimals of(double[] values, int scale) {
            int[] small = new int[values.length];
            for (int i = 0; i < values.length; i++) {
                small[i] = Double.isNaN(values[i]) ? Integer.MIN_VALUE : (int) Math.rint(values[i] * scale);
            }
            return new Decimals(small, scale);
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public double get(int place) {
            return values[place] == Integer.MIN_VALUE ? Double.NaN : values[place] / scale;
        }
    }

    /** Everything else. */
    final class Doubles implements CompactColumn {
        private final double[] values;

        private Doubles(double[] values) {
            this.values = values.clone();
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public double get(int place) {
            return values[place];
        }
    }
}
