package com.vivrou.matching.engine;

import java.util.Arrays;

/**
 * Whether the first place holds when every weight moves by up to a fifth, over a fixed list of moves that fill the space
 * evenly.
 *
 * @param held in how many of the trials a first place stayed first
 */
public record Steadiness(int trials, int held) {
    private static final int TRIALS = 500;
    private static final double MOVE = 0.2;
    private static final double GRID = 1e9;

    /** However the weights move, a score moves by no more than this many points: see {@link #reach}. */
    private static final double FARTHEST = 12.5;

    private static final double ROUNDING = 1;
    private static final int SUMS = 256;

    /** Nothing is tried when nothing is ranked. */
    public static Steadiness of(Outcome outcome) {
        int[] order = outcome.order();
        if (order.length == 0) {
            return new Steadiness(0, 0);
        }
        Shaking shaking = new Shaking(outcome, contenders(outcome, order));
        int held = 0;
        for (int trial = 1; trial <= TRIALS; trial++) {
            held += shaking.isFirstStillFirst(trial) ? 1 : 0;
        }
        return new Steadiness(TRIALS, held);
    }

    /** The places that could come first in any trial. */
    private static int[] contenders(Outcome outcome, int[] order) {
        double floor = outcome.score(order[0]);
        for (int adult = 0; adult < outcome.adults(); adult++) {
            if (outcome.hasVoice(adult)) {
                floor = Math.min(floor, outcome.score(adult, order[0]) - reach(outcome, adult, order[0]));
            }
        }
        double least = floor - ROUNDING;
        return Arrays.stream(order)
                .filter(place -> outcome.score(place) + FARTHEST >= least)
                .filter(place -> ceiling(outcome, place) >= least)
                .toArray();
    }

    private static double ceiling(Outcome outcome, int place) {
        double ceiling = Double.MAX_VALUE;
        for (int adult = 0; adult < outcome.adults(); adult++) {
            if (outcome.hasVoice(adult)) {
                ceiling = Math.min(ceiling, outcome.score(adult, place) + reach(outcome, adult, place));
            }
        }
        return ceiling;
    }

    /**
     * The most by which a score can move: with weights w and moves e, it moves by Σ w·e·(u − s) / Σ w·(1 + e), which is at
     * most 0.2 / 0.8 of the mean distance of the utilities from the score.
     */
    private static double reach(Outcome outcome, int adult, int place) {
        double score = outcome.score(adult, place) / 100;
        double distance = 0;
        for (Term term : outcome.terms()) {
            double utility = (double) term.utilities().steps(place) / Utilities.WHOLE;
            distance += term.weights()[adult] * Math.abs(utility - score);
        }
        return 100 * MOVE / (1 - MOVE) * distance / outcome.total(adult);
    }

    /** The contest of the contenders, again and again. */
    private static final class Shaking {
        private final Outcome outcome;
        private final int[] contenders;
        private final Term[] terms;
        private final double[] steps;
        private final double[][] moved;
        private final double[] totals;

        Shaking(Outcome outcome, int[] contenders) {
            this.outcome = outcome;
            this.contenders = contenders;
            this.terms = outcome.terms().toArray(Term[]::new);
            this.steps = evenSteps(terms.length * outcome.adults());
            this.moved = new double[outcome.adults()][terms.length];
            this.totals = new double[outcome.adults()];
        }

        boolean isFirstStillFirst(int trial) {
            move(trial);
            long best = -1;
            boolean first = false;
            for (int place : contenders) {
                long merit = merit(place);
                boolean wasFirst = outcome.rank(place) == 1;
                if (merit > best) {
                    best = merit;
                    first = wasFirst;
                } else if (merit == best) {
                    first |= wasFirst;
                }
            }
            return first;
        }

        private void move(int trial) {
            for (int adult = 0; adult < totals.length; adult++) {
                totals[adult] = 0;
                for (int term = 0; term < terms.length; term++) {
                    double turn = trial * steps[term * totals.length + adult];
                    moved[adult][term] =
                            terms[term].weights()[adult] * (1 - MOVE + 2 * MOVE * (turn - Math.floor(turn)));
                    totals[adult] += moved[adult][term];
                }
            }
        }

        private long merit(int place) {
            double lower = Double.MAX_VALUE;
            double sum = 0;
            for (int adult = 0; adult < totals.length; adult++) {
                if (outcome.hasVoice(adult)) {
                    double earned = 0;
                    for (int term = 0; term < terms.length; term++) {
                        earned += moved[adult][term] * terms[term].utilities().steps(place);
                    }
                    double score = onGrid(100 * earned / (totals[adult] * Utilities.WHOLE));
                    lower = Math.min(lower, score);
                    sum += score;
                }
            }
            return lower == Double.MAX_VALUE ? 0 : Math.round(lower) * SUMS + Math.round(sum);
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
}
