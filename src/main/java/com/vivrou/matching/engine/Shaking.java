package com.vivrou.matching.engine;

/** Scores with every weight moved a little, again and again: each trial has its own moves, the same every time. */
final class Shaking {
    /** The most by which a weight moves, as a share of it. */
    static final double MOVE = 0.2;

    private static final double GRID = 1e9;
    private static final int SUMS = 256;

    private final Outcome outcome;
    private final Term[] terms;
    private final double[] steps;
    private final double[][] moved;
    private final double[] totals;

    Shaking(Outcome outcome) {
        this.outcome = outcome;
        this.terms = outcome.terms().toArray(Term[]::new);
        this.steps = evenSteps(terms.length * outcome.adults());
        this.moved = new double[outcome.adults()][terms.length];
        this.totals = new double[outcome.adults()];
    }

    /** Goes on to a trial. */
    void move(int trial) {
        for (int adult = 0; adult < totals.length; adult++) {
            totals[adult] = 0;
            for (int term = 0; term < terms.length; term++) {
                double turn = trial * steps[term * totals.length + adult];
                moved[adult][term] = terms[term].weights()[adult] * (1 - MOVE + 2 * MOVE * (turn - Math.floor(turn)));
                totals[adult] += moved[adult][term];
            }
        }
    }

    /** From 0 to 100: that of the adult whom the place satisfies least. */
    double score(int place) {
        double lower = Double.MAX_VALUE;
        for (int adult = 0; adult < totals.length; adult++) {
            if (outcome.hasVoice(adult)) {
                lower = Math.min(lower, score(adult, place));
            }
        }
        return lower == Double.MAX_VALUE ? 0 : lower;
    }

    /** What decides a rank: the lower score, then the sum, both in whole points. */
    long merit(int place) {
        double lower = Double.MAX_VALUE;
        double sum = 0;
        for (int adult = 0; adult < totals.length; adult++) {
            if (outcome.hasVoice(adult)) {
                double score = score(adult, place);
                lower = Math.min(lower, score);
                sum += score;
            }
        }
        return lower == Double.MAX_VALUE ? 0 : Math.round(lower) * SUMS + Math.round(sum);
    }

    private double score(int adult, int place) {
        double earned = 0;
        for (int term = 0; term < terms.length; term++) {
            earned += moved[adult][term] * terms[term].utilities().steps(place);
        }
        return onGrid(100 * earned / (totals[adult] * Utilities.WHOLE));
    }

    /** Sums in another order give the same score. */
    private static double onGrid(double score) {
        return Math.rint(score * GRID) / GRID;
    }

    /** Fractions of square roots of primes: no two directions repeat each other. */
    private static double[] evenSteps(int count) {
        double[] steps = new double[count];
        int found = 0;
        for (int candidate = 2; found < count; candidate++) {
            boolean prime = true;
            for (int divisor = 2; divisor * divisor <= candidate && prime; divisor++) {
                prime = candidate % divisor != 0;
            }
            if (prime) {
                double root = Math.sqrt(candidate);
                steps[found++] = root - Math.floor(root);
            }
        }
        return steps;
    }
}
