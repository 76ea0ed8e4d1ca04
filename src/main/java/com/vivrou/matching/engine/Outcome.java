package com.vivrou.matching.engine;

/** What a contest found. Places and adults by index; lists of places are in their order. */
public final class Outcome {
    /** Where a place stands. */
    public enum Standing {
        RANKED,
        NOT_ENOUGH_KNOWN,
        RULED_OUT
    }

    final Standing[] standings;
    final double[][] scores;
    final double[][] highest;
    final double[][] coverages;
    final int[] leastSatisfied;
    final int[] ranks;
    final int[][] adultRanks;
    final long[] failed;
    final long[] unverified;
    int[] order = new int[0];
    int trials;
    int held;

    Outcome(int places, int adults) {
        standings = new Standing[places];
        scores = new double[adults][places];
        highest = new double[adults][places];
        coverages = new double[adults][places];
        leastSatisfied = new int[places];
        ranks = new int[places];
        adultRanks = new int[adults][places];
        failed = new long[places];
        unverified = new long[places];
    }

    public Standing standing(int place) {
        return standings[place];
    }

    /** From 0 to 100: what is known counts, what is unknown brings nothing. */
    public double score(int adult, int place) {
        return scores[adult][place];
    }

    /** The score if everything unknown were perfect. */
    public double highest(int adult, int place) {
        return highest[adult][place];
    }

    /** Known share of the adult's weight. */
    public double coverage(int adult, int place) {
        return coverages[adult][place];
    }

    /** The adult whose score is the lowest: it is the score of the place. */
    public int leastSatisfied(int place) {
        return leastSatisfied[place];
    }

    public double score(int place) {
        return scores[leastSatisfied[place]][place];
    }

    /** From 1; shared by places that tie; 0 when not ranked. */
    public int rank(int place) {
        return ranks[place];
    }

    /** As {@link #rank(int)}, for one adult alone. */
    public int rank(int adult, int place) {
        return adultRanks[adult][place];
    }

    /** The ranked places, best first. */
    public int[] order() {
        return order.clone();
    }

    public boolean fails(int place, int term) {
        return (failed[place] >>> term & 1) != 0;
    }

    /** Whether this must is the only one that the place fails. */
    public boolean failsOnly(int place, int term) {
        return failed[place] == 1L << term;
    }

    /** Whether this is a must that nothing known allows to check. */
    public boolean isUnverified(int place, int term) {
        return (unverified[place] >>> term & 1) != 0;
    }

    /** How often weights were moved to see whether the first place holds. */
    public int trials() {
        return trials;
    }

    /** In how many of the trials a first place stayed first. */
    public int held() {
        return held;
    }
}
