package com.vivrou.matching.engine;

import com.vivrou.matching.engine.Outcome.Standing;
import java.util.Arrays;
import java.util.List;

/**
 * Ranks places by terms. A must rules out what fails it. Each adult's score is the weighted mean of the utilities, in
 * points out of 100; unknown brings nothing. Places rank by the lower of the adults' scores, then by their sum, both in
 * whole points, so that places shown as equal are equal.
 *
 * <p>All is done with whole numbers over flat arrays, term by term, so that a country is ranked in milliseconds.
 */
public final class Contest {
    /** A place is not ranked when more than one part in so many of an adult's weight is unknown. */
    private static final int MISSED_AT_MOST = 5;

    private final int places;
    private final List<Term> terms;
    private final int[] totals;
    private final byte[] standings;
    private final int[] missed;

    private Contest(int places, int adults, List<Term> terms) {
        this.places = places;
        this.terms = List.copyOf(terms);
        this.totals = new int[adults];
        this.standings = new byte[places];
        this.missed = new int[places];
    }

    /** @param places how many of the terms' places take part: the first ones */
    public static Outcome of(int places, int adults, List<Term> terms) {
        Contest contest = new Contest(places, adults, terms);
        int[][] scores = new int[adults][];
        for (int adult = 0; adult < adults; adult++) {
            scores[adult] = contest.score(adult);
        }
        contest.judge();
        return new Outcome(contest.terms, contest.totals, scores, contest.standings);
    }

    private int[] score(int adult) {
        int[] earned = new int[places];
        Arrays.fill(missed, 0);
        for (Term term : terms) {
            int weight = term.weights()[adult];
            if (weight > 0) {
                totals[adult] += weight;
                term.utilities().earn(weight, earned);
                term.utilities().miss(weight, missed);
            }
        }
        int total = totals[adult];
        if (total > 0) {
            double points = 100.0 * Outcome.POINT / ((double) total * Utilities.WHOLE);
            for (int place = 0; place < places; place++) {
                earned[place] = (int) (earned[place] * points + 0.5);
            }
            for (int place = 0; place < places; place++) {
                if (missed[place] * MISSED_AT_MOST > total) {
                    standings[place] = (byte) Standing.NOT_ENOUGH_KNOWN.ordinal();
                }
            }
        }
        return earned;
    }

    private void judge() {
        for (Term term : terms) {
            if (term.isMust()) {
                for (int place = 0; place < places; place++) {
                    if (term.fails(place)) {
                        standings[place] = (byte) Standing.RULED_OUT.ordinal();
                    } else if (standings[place] == 0 && term.isUnverified(place)) {
                        standings[place] = (byte) Standing.NOT_ENOUGH_KNOWN.ordinal();
                    }
                }
            }
        }
    }
}
