package com.vivrou.matching.engine;

import com.vivrou.matching.engine.Outcome.Standing;
import java.util.Arrays;
import java.util.List;

/**
 * Ranks places by terms. A must rules out what fails it. Each adult's score is the weighted mean of the utilities, in
 * points out of 100; unknown brings nothing. Places rank by the lower of the adults' scores, then by their sum, both in
 * whole points, so that places shown as equal are equal.
 */
public final class Contest {
    /** Under this known share of an adult's weight, a place is not ranked. */
    public static final double ENOUGH_KNOWN = 0.8;

    private static final int MOST_TERMS = Long.SIZE;
    private static final int TRIALS = 500;
    private static final double MOVE = 0.2;
    private static final double GRID = 1e9;
    private static final double TOLERANCE = 1e-9;
    private static final int INDEX_BITS = 20;
    private static final int SUM_BITS = 28;
    private static final double SUM_GRID = 1e6;
    private static final int ROUNDED_SUMS = 256;

    private final int places;
    private final int adults;
    private final Term[] terms;
    private final double[][] utilities;
    private final double[][] weights;
    private final boolean[] voices;
    private final Outcome outcome;

    private Contest(int places, int adults, List<Term> terms) {
        if (terms.size() > MOST_TERMS || places > 1 << INDEX_BITS) {
            throw new IllegalArgumentException("Too many terms or places: " + terms.size() + ", " + places);
        }
        this.places = places;
        this.adults = adults;
        this.terms = terms.toArray(Term[]::new);
        this.utilities = new double[this.terms.length][];
        this.weights = new double[adults][this.terms.length];
        this.voices = new boolean[adults];
        this.outcome = new Outcome(places, adults);
        for (int term = 0; term < this.terms.length; term++) {
            utilities[term] = this.terms[term].utilities();
            for (int adult = 0; adult < adults; adult++) {
                double weight = this.terms[term].weights()[adult];
                weights[adult][term] = weight;
                voices[adult] |= weight > 0;
            }
        }
    }

    public static Outcome of(int places, int adults, List<Term> terms) {
        Contest contest = new Contest(places, adults, terms);
        contest.score();
        contest.compare();
        contest.judge();
        contest.order();
        contest.shake();
        return contest.outcome;
    }

    private void score() {
        for (int adult = 0; adult < adults; adult++) {
            double total = 0;
            double[] earned = new double[places];
            double[] known = new double[places];
            for (int term = 0; term < terms.length; term++) {
                double weight = weights[adult][term];
                if (weight > 0) {
                    total += weight;
                    add(weight, utilities[term], earned, known);
                }
            }
            for (int place = 0; place < places; place++) {
                boolean weighs = total > 0;
                outcome.scores[adult][place] = weighs ? onGrid(100 * earned[place] / total) : 0;
                outcome.highest[adult][place] =
                        weighs ? onGrid(100 * (earned[place] + total - known[place]) / total) : 0;
                outcome.coverages[adult][place] = weighs ? known[place] / total : 1;
            }
        }
    }

    private static void add(double weight, double[] utilities, double[] earned, double[] known) {
        for (int place = 0; place < utilities.length; place++) {
            double utility = utilities[place];
            if (!Double.isNaN(utility)) {
                earned[place] += weight * utility;
                known[place] += weight;
            }
        }
    }

    /** An adult to whom nothing matters has no say in the compromise. */
    private void compare() {
        for (int place = 0; place < places; place++) {
            int least = -1;
            for (int adult = 0; adult < adults; adult++) {
                if (voices[adult] && (least < 0 || outcome.scores[adult][place] < outcome.scores[least][place])) {
                    least = adult;
                }
            }
            outcome.leastSatisfied[place] = Math.max(0, least);
        }
    }

    private void judge() {
        for (int term = 0; term < terms.length; term++) {
            if (terms[term].isMust()) {
                long bit = 1L << term;
                for (int place = 0; place < places; place++) {
                    if (Double.isNaN(terms[term].tested()[place])) {
                        outcome.unverified[place] |= bit;
                    } else if (terms[term].fails(place)) {
                        outcome.failed[place] |= bit;
                    }
                }
            }
        }
        for (int place = 0; place < places; place++) {
            outcome.standings[place] = outcome.failed[place] != 0
                    ? Standing.RULED_OUT
                    : outcome.unverified[place] != 0 || !isEnoughKnown(place)
                            ? Standing.NOT_ENOUGH_KNOWN
                            : Standing.RANKED;
        }
    }

    private boolean isEnoughKnown(int place) {
        for (int adult = 0; adult < adults; adult++) {
            if (outcome.coverages[adult][place] < ENOUGH_KNOWN - TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    private void order() {
        int[] ranked = ranked();
        long[] keys = new long[ranked.length];
        for (int i = 0; i < ranked.length; i++) {
            double lower = outcome.score(ranked[i]);
            double sum = 0;
            for (int adult = 0; adult < adults; adult++) {
                sum += voices[adult] ? outcome.scores[adult][ranked[i]] : 0;
            }
            keys[i] = key(standing(lower, sum), sum, ranked[i]);
        }
        outcome.order = sortInto(keys, outcome.ranks);
        for (int adult = 0; adult < adults; adult++) {
            for (int i = 0; i < ranked.length; i++) {
                double score = outcome.scores[adult][ranked[i]];
                keys[i] = key(Math.round(score), score, ranked[i]);
            }
            sortInto(keys, outcome.adultRanks[adult]);
        }
    }

    private int[] ranked() {
        int[] ranked = new int[places];
        int count = 0;
        for (int place = 0; place < places; place++) {
            if (outcome.standings[place] == Standing.RANKED) {
                ranked[count++] = place;
            }
        }
        return Arrays.copyOf(ranked, count);
    }

    /** What decides a rank: the lower score, then the sum, both in whole points. */
    private static long standing(double lower, double sum) {
        return Math.round(lower) * ROUNDED_SUMS + Math.round(sum);
    }

    /** Sorts best first when ascending: the standing, then the exact sum, then the index, so that nothing is open. */
    private static long key(long standing, double sum, int place) {
        long merit = (standing << SUM_BITS) + Math.round(sum * SUM_GRID);
        return (Long.MAX_VALUE >>> INDEX_BITS) - merit << INDEX_BITS | place;
    }

    private static int[] sortInto(long[] keys, int[] ranks) {
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        long previous = -1;
        int rank = 0;
        for (int i = 0; i < keys.length; i++) {
            order[i] = (int) (keys[i] & (1 << INDEX_BITS) - 1);
            long standing = (Long.MAX_VALUE >>> INDEX_BITS) - (keys[i] >>> INDEX_BITS) >>> SUM_BITS;
            if (standing != previous) {
                rank = i + 1;
                previous = standing;
            }
            ranks[order[i]] = rank;
        }
        return order;
    }

    /** Moves every weight by up to a fifth, many times over a fixed list of moves that fill the space evenly. */
    private void shake() {
        if (outcome.order.length == 0) {
            return;
        }
        double[] steps = steps(terms.length * adults);
        double[][] moved = new double[adults][terms.length];
        double[] totals = new double[adults];
        for (int trial = 1; trial <= TRIALS; trial++) {
            for (int adult = 0; adult < adults; adult++) {
                totals[adult] = 0;
                for (int term = 0; term < terms.length; term++) {
                    double turn = trial * steps[term * adults + adult];
                    moved[adult][term] = weights[adult][term] * (1 - MOVE + 2 * MOVE * (turn - Math.floor(turn)));
                    totals[adult] += moved[adult][term];
                }
            }
            outcome.held += isFirstStillFirst(moved, totals) ? 1 : 0;
        }
        outcome.trials = TRIALS;
    }

    private boolean isFirstStillFirst(double[][] moved, double[] totals) {
        long best = -1;
        boolean first = false;
        for (int place : outcome.order) {
            long standing = movedStanding(place, moved, totals);
            boolean wasFirst = outcome.ranks[place] == 1;
            if (standing > best) {
                best = standing;
                first = wasFirst;
            } else if (standing == best) {
                first |= wasFirst;
            }
        }
        return first;
    }

    private long movedStanding(int place, double[][] moved, double[] totals) {
        double lower = Double.MAX_VALUE;
        double sum = 0;
        for (int adult = 0; adult < adults; adult++) {
            if (voices[adult]) {
                double earned = 0;
                for (int term = 0; term < terms.length; term++) {
                    double utility = utilities[term][place];
                    earned += Double.isNaN(utility) ? 0 : moved[adult][term] * utility;
                }
                double score = onGrid(100 * earned / totals[adult]);
                lower = Math.min(lower, score);
                sum += score;
            }
        }
        return lower == Double.MAX_VALUE ? 0 : standing(lower, sum);
    }

    /** Fractions of square roots of primes: no two directions repeat each other. */
    private static double[] steps(int count) {
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

    /** Sums in another order give the same score. */
    private static double onGrid(double score) {
        return Math.rint(score * GRID) / GRID;
    }
}
