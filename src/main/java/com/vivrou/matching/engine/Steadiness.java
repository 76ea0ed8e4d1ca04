package com.vivrou.matching.engine;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Whether the first place holds when every weight moves by up to a fifth, over a fixed list of moves that fill the space
 * evenly.
 *
 * @param held in how many of the trials a first place stayed first
 */
public record Steadiness(int trials, int held) {
    private static final int TRIALS = 500;

    /** However the weights move, a score moves by no more than this many points: see {@link #reach}. */
    private static final double FARTHEST = 12.5;

    private static final double ROUNDING = 1;

    /** Nothing is tried when nothing is ranked. */
    public static Steadiness of(Outcome outcome) {
        int[] order = outcome.order();
        if (order.length == 0) {
            return new Steadiness(0, 0);
        }
        Shaking shaking = new Shaking(outcome);
        int[] contenders = contenders(outcome, order);
        int held = 0;
        for (int trial = 1; trial <= TRIALS; trial++) {
            shaking.move(trial);
            held += isFirstStillFirst(outcome, contenders, shaking) ? 1 : 0;
        }
        return new Steadiness(TRIALS, held);
    }

    /**
     * The same for groups of ranked places, a group being worth the mean of its best ones.
     *
     * @param groups best first, and so the places of each
     * @param first how many of them come first together
     * @param best how many places of a group count at most
     */
    public static Steadiness ofGroups(Outcome outcome, List<int[]> groups, int first, int best) {
        if (groups.isEmpty()) {
            return new Steadiness(0, 0);
        }
        double least = mean(groups.get(0), best, place -> floor(outcome, place)) - ROUNDING;
        List<int[]> contenders = groups.stream()
                .limit(first)
                .map(places -> contenders(outcome, places, best))
                .toList();
        List<int[]> others = groups.stream()
                .skip(first)
                .filter(places -> mean(places, best, outcome::score) + FARTHEST >= least)
                .filter(places -> mean(places, best, place -> ceiling(outcome, place)) >= least)
                .map(places -> contenders(outcome, places, best))
                .toList();
        Shaking shaking = new Shaking(outcome);
        int held = 0;
        for (int trial = 1; trial <= TRIALS; trial++) {
            shaking.move(trial);
            held += highest(contenders, best, shaking) >= highest(others, best, shaking) ? 1 : 0;
        }
        return new Steadiness(TRIALS, held);
    }

    /** The places that could be among the best of their group in any trial. */
    private static int[] contenders(Outcome outcome, int[] places, int best) {
        double least = Arrays.stream(places)
                .limit(best)
                .mapToDouble(place -> floor(outcome, place))
                .min()
                .orElse(0);
        return Arrays.stream(places)
                .filter(place -> outcome.score(place) + FARTHEST >= least)
                .filter(place -> ceiling(outcome, place) >= least)
                .toArray();
    }

    private static long highest(List<int[]> groups, int best, Shaking shaking) {
        long highest = -1;
        for (int[] places : groups) {
            highest = Math.max(highest, Math.round(mean(places, best, shaking::score)));
        }
        return highest;
    }

    /** Of the best ones. */
    private static double mean(int[] places, int best, IntToDoubleFunction score) {
        double[] scores = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            scores[i] = score.applyAsDouble(places[i]);
        }
        Arrays.sort(scores);
        int least = Math.max(0, scores.length - best);
        double sum = 0;
        for (int i = least; i < scores.length; i++) {
            sum += scores[i];
        }
        return sum / (scores.length - least);
    }

    private static boolean isFirstStillFirst(Outcome outcome, int[] contenders, Shaking shaking) {
        long best = -1;
        boolean first = false;
        for (int place : contenders) {
            long merit = shaking.merit(place);
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

    /** The places that could come first in any trial. */
    private static int[] contenders(Outcome outcome, int[] order) {
        double least = Math.min(outcome.score(order[0]), floor(outcome, order[0])) - ROUNDING;
        return Arrays.stream(order)
                .filter(place -> outcome.score(place) + FARTHEST >= least)
                .filter(place -> ceiling(outcome, place) >= least)
                .toArray();
    }

    private static double floor(Outcome outcome, int place) {
        double floor = Double.MAX_VALUE;
        for (int adult = 0; adult < outcome.adults(); adult++) {
            if (outcome.hasVoice(adult)) {
                floor = Math.min(floor, outcome.score(adult, place) - reach(outcome, adult, place));
            }
        }
        return floor;
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
        return 100 * Shaking.MOVE / (1 - Shaking.MOVE) * distance / outcome.total(adult);
    }
}
