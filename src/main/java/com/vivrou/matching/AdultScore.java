package com.vivrou.matching;

import java.util.List;

/**
 * A commune in the eyes of one adult.
 *
 * @param score from 0 to 100; the sum of the points of the contributions
 * @param highest what the score would be if everything unknown were perfect
 * @param coverage known share of the weight, from 0 to 1
 * @param rank among the ranked communes in this adult's eyes alone; 0 when the commune is not ranked
 */
public record AdultScore(double score, double highest, double coverage, int rank, List<Contribution> contributions) {
    /** As shown: whole points. */
    public int points() {
        return (int) Math.round(score);
    }
}
