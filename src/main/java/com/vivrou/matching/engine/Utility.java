package com.vivrou.matching.engine;

/** How good a value is, from 0 to 1. Absolute: no place is judged by the others. */
public sealed interface Utility {
    double of(double value);

    /** Best within a band that somebody wishes for. */
    sealed interface Banded extends Utility {
        /** How far outside, in the unit of the value; 0 inside. */
        double beyond(double value);
    }

    /** 1 up to {@code best}, 0 from {@code worst} on, straight in between. */
    record Falling(double best, double worst) implements Utility {
        @Override
        public double of(double value) {
            return bounded((worst - value) / (worst - best));
        }
    }

    /** 0 up to {@code worst}, 1 from {@code best} on, straight in between. */
    record Rising(double worst, double best) implements Utility {
        @Override
        public double of(double value) {
            return bounded((value - worst) / (best - worst));
        }
    }

    /** Counts: the first ones matter most, and {@code enough} of them are enough. */
    record Saturating(double enough) implements Utility {
        @Override
        public double of(double value) {
            return bounded(Math.log1p(Math.max(0, value)) / Math.log1p(enough));
        }
    }

    /** 1 from {@code from} to below {@code below}; outside, 0 once ten times too small or too large. */
    record Within(double from, double below) implements Banded {
        @Override
        public double of(double value) {
            double ratio = value < from ? from / Math.max(1, value) : value < below ? 1 : value / below;
            return bounded(1 - Math.log10(ratio));
        }

        @Override
        public double beyond(double value) {
            return value < from ? from - value : value < below ? 0 : value - below + 1;
        }
    }

    /** 1 from {@code from} to {@code to}; outside, falls to 0 over {@code fade}. */
    record Between(double from, double to, double fade) implements Banded {
        @Override
        public double of(double value) {
            return bounded(1 - beyond(value) / fade);
        }

        @Override
        public double beyond(double value) {
            return Math.max(0, Math.max(from - value, value - to));
        }
    }

    private static double bounded(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
