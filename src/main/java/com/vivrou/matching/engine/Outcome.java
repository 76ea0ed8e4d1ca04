package com.vivrou.matching.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a contest found. Places and adults by index; lists of places are in their order. Only what ranks is kept for
 * every place; the rest is told when it is asked for.
 */
public final class Outcome {
    /** Where a place stands. */
    public enum Standing {
        RANKED,
        NOT_ENOUGH_KNOWN,
        RULED_OUT;

        private static final Standing[] ALL = values();
    }

    /** Scores are whole numbers of millionths of a point. */
    static final int POINT = 1_000_000;

    private static final int SUMS = 256;

    private final List<Term> terms;
    private final int[] totals;
    private final int[][] scores;
    private final int[][] voices;
    private final byte[] standings;
    private final int[] order;
    private final int[] ranks;
    private final int[][] adultRanks;

    /** Keeps the arrays; nobody writes to them any more. */
    Outcome(List<Term> terms, int[] totals, int[][] scores, byte[] standings) {
        this.terms = terms;
        this.totals = totals;
        this.scores = scores;
        this.standings = standings;
        this.voices = IntStream.range(0, totals.length)
                .filter(adult -> totals[adult] > 0)
                .mapToObj(adult -> scores[adult])
                .toArray(int[][]::new);
        this.order = Order.of(ranked(), voices);
        this.ranks = ranks(order, voices);
        this.adultRanks = new int[totals.length][0];
    }

    public int places() {
        return standings.length;
    }

    public int adults() {
        return totals.length;
    }

    List<Term> terms() {
        return terms;
    }

    /** An adult to whom nothing matters has no say in the compromise. */
    public boolean hasVoice(int adult) {
        return totals[adult] > 0;
    }

    public Standing standing(int place) {
        return Standing.ALL[standings[place]];
    }

    public int count(Standing standing) {
        int count = 0;
        for (byte each : standings) {
            count += each == standing.ordinal() ? 1 : 0;
        }
        return count;
    }

    /** From 0 to 100: what is known counts, what is unknown brings nothing. */
    public double score(int adult, int place) {
        return (double) scores[adult][place] / POINT;
    }

    /** As shown: whole points. */
    public int points(int adult, int place) {
        return Order.rounded(scores[adult][place]);
    }

    /** The score if everything unknown were perfect. */
    public double highest(int adult, int place) {
        return score(adult, place) + 100 * (1 - coverage(adult, place));
    }

    /** Known share of the adult's weight. */
    public double coverage(int adult, int place) {
        int known = 0;
        for (Term term : terms) {
            known += term.utilities().isKnown(place) ? term.weights()[adult] : 0;
        }
        return totals[adult] == 0 ? 1 : (double) known / totals[adult];
    }

    /** The adult whose score is the lowest: it is the score of the place. */
    public int leastSatisfied(int place) {
        int least = -1;
        for (int adult = 0; adult < totals.length; adult++) {
            if (hasVoice(adult) && (least < 0 || scores[adult][place] < scores[least][place])) {
                least = adult;
            }
        }
        return Math.max(0, least);
    }

    public double score(int place) {
        return score(leastSatisfied(place), place);
    }

    /** From 1; shared by places that tie; 0 when not ranked. */
    public int rank(int place) {
        return ranks[place];
    }

    /** As {@link #rank(int)}, for one adult alone. */
    public int rank(int adult, int place) {
        int[] alone = adultRanks[adult];
        if (alone.length == 0) {
            int[][] voice = {scores[adult]};
            alone = ranks(Order.of(ranked(), voice), voice);
            adultRanks[adult] = alone;
        }
        return alone[place];
    }

    /** The ranked places, best first. */
    public int[] order() {
        return order.clone();
    }

    /**
     * The ranked places of which no other is better for one adult without being worse for the other, best for the first
     * adult first. All that tie at the front are on it. With one voice, the places of the highest score.
     */
    public int[] front() {
        if (voices.length == 0) {
            return order();
        }
        int[] byFirst = Order.of(ranked(), new int[][] {voices[0]});
        int[] second = voices[voices.length - 1];
        int[] front = new int[byFirst.length];
        int count = 0;
        int bestBefore = -1;
        for (int i = 0; i < byFirst.length; ) {
            int end = i;
            int best = -1;
            while (end < byFirst.length && voices[0][byFirst[end]] == voices[0][byFirst[i]]) {
                best = Math.max(best, second[byFirst[end++]]);
            }
            for (int k = i; k < end; k++) {
                if (second[byFirst[k]] == best && best > bestBefore) {
                    front[count++] = byFirst[k];
                }
            }
            bestBefore = Math.max(bestBefore, best);
            i = end;
        }
        return Arrays.copyOf(front, count);
    }

    int total(int adult) {
        return totals[adult];
    }

    public boolean fails(int place, int term) {
        return terms.get(term).fails(place);
    }

    /** Whether this must is the only one that the place fails. */
    public boolean failsOnly(int place, int term) {
        if (standings[place] != Standing.RULED_OUT.ordinal()) {
            return false;
        }
        for (int other = 0; other < terms.size(); other++) {
            if (terms.get(other).fails(place) != (other == term)) {
                return false;
            }
        }
        return true;
    }

    /** Whether this is a must that nothing known allows to check. */
    public boolean isUnverified(int place, int term) {
        return terms.get(term).isUnverified(place);
    }

    private int[] ranked() {
        int[] ranked = new int[standings.length];
        int count = 0;
        for (int place = 0; place < standings.length; place++) {
            if (standings[place] == 0) {
                ranked[count++] = place;
            }
        }
        return count == ranked.length ? ranked : Arrays.copyOf(ranked, count);
    }

    private int[] ranks(int[] ordered, int[][] scored) {
        int[] given = new int[standings.length];
        int previous = -1;
        int rank = 0;
        for (int i = 0; i < ordered.length; i++) {
            int merit = merit(scored, ordered[i]);
            if (merit != previous) {
                rank = i + 1;
                previous = merit;
            }
            given[ordered[i]] = rank;
        }
        return given;
    }

    /** What decides a rank: the lower score, then the sum, both in whole points. */
    private static int merit(int[][] scored, int place) {
        return Order.lowest(scored, place) * SUMS + Order.rounded(Order.sum(scored, place));
    }
}
