package com.vivrou.matching;

import java.util.List;
import java.util.Optional;

/**
 * One commune in the answer. Its explanation is put together when it is read.
 *
 * @param neighbour whether it lies outside the territory
 * @param rank from 1; communes that tie share it; 0 when the commune is not ranked
 * @param tied whether another commune has the same rank
 * @param score from 0 to 100: that of the adult whom the commune satisfies least
 * @param leastSatisfied whose score that is
 * @param coverage known share of the weight, the lowest of the adults'
 * @param failedMusts why it is ruled out; empty otherwise
 * @param unverifiedMusts codes of the musts that no figure allows to check here
 */
public record CommuneResult(
        String code,
        String name,
        boolean neighbour,
        Standing standing,
        int rank,
        boolean tied,
        double score,
        int leastSatisfied,
        double coverage,
        List<AdultScore> adults,
        List<Reason> reasons,
        List<FailedMust> failedMusts,
        List<String> unverifiedMusts) {

    public enum Standing {
        RANKED,
        /** Under 80 % of the weight is known, or a must cannot be checked. */
        NOT_ENOUGH_DATA,
        /** Fails a must. */
        EXCLUDED
    }

    public CommuneResult {
        adults = List.copyOf(adults);
    }

    /** As shown: whole points. */
    public int points() {
        return (int) Math.round(score);
    }

    public boolean isRanked() {
        return standing == Standing.RANKED;
    }

    /** The contributions behind {@link #score}. */
    public List<Contribution> contributions() {
        return adults.get(leastSatisfied).contributions();
    }

    /** Trust in what is known, from 0 to 1. */
    public double confidence() {
        double weight = 0;
        double trusted = 0;
        for (Contribution contribution : contributions()) {
            if (contribution.isKnown()) {
                weight += contribution.weight();
                trusted += contribution.weight() * contribution.confidence();
            }
        }
        return weight > 0 ? trusted / weight : 0;
    }

    public Optional<Contribution> findContribution(int adult, String criterion) {
        return adults.get(adult).contributions().stream()
                .filter(contribution -> contribution.criterion().equals(criterion))
                .findFirst();
    }
}
