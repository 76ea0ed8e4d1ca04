package com.vivrou.matching.engine;

import java.util.Arrays;

/**
 * Puts places in the order of their scores, best first: those whose lowest score is higher in whole points, then those
 * whose sum is higher, then those listed first. Sorts by counting, a few bits at a time: a country in a fraction of
 * what comparing takes.
 */
final class Order {
    private static final int SUM_BITS = 10;
    private static final int SUM_DIGITS = 3;
    private static final int DIGITS = 1 << SUM_BITS;

    private final int[][] scores;
    private final int[] counts = new int[DIGITS];

    /** @param scores by voice and place, in steps of {@link Outcome#POINT}; they are read, never written */
    private Order(int[][] scores) {
        this.scores = scores;
    }

    static int[] of(int[] places, int[][] scores) {
        Order order = new Order(scores);
        int[] from = places;
        int[] to = new int[places.length];
        for (int digit = 0; digit <= SUM_DIGITS; digit++) {
            order.pass(digit, from, to);
            int[] swap = from;
            from = to;
            to = swap;
        }
        return from;
    }

    private void pass(int digit, int[] from, int[] to) {
        Arrays.fill(counts, 0);
        for (int place : from) {
            counts[key(digit, place)]++;
        }
        int start = 0;
        for (int i = 0; i < DIGITS; i++) {
            int count = counts[i];
            counts[i] = start;
            start += count;
        }
        for (int place : from) {
            to[counts[key(digit, place)]++] = place;
        }
    }

    /** The larger the score, the smaller the key. */
    private int key(int digit, int place) {
        return digit == SUM_DIGITS
                ? DIGITS - 1 - lowest(scores, place)
                : DIGITS - 1 - (sum(scores, place) >>> digit * SUM_BITS & DIGITS - 1);
    }

    /** In whole points, as shown. */
    static int lowest(int[][] scores, int place) {
        int lowest = scores.length == 0 ? 0 : scores[0][place];
        for (int voice = 1; voice < scores.length; voice++) {
            lowest = Math.min(lowest, scores[voice][place]);
        }
        return rounded(lowest);
    }

    static int sum(int[][] scores, int place) {
        int sum = 0;
        for (int[] score : scores) {
            sum += score[place];
        }
        return sum;
    }

    static int rounded(int score) {
        return (score + Outcome.POINT / 2) / Outcome.POINT;
    }
}
