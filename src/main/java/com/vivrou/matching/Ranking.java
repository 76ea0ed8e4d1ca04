package com.vivrou.matching;

import com.vivrou.matching.CommuneResult.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link MatchingRequest}.
 *
 * @param results every commune of the territory: the ranked ones in their order, then those without enough data, then
 *     those ruled out
 * @param mustCosts each must, the one that giving up would bring back most first
 * @param unavailable codes of criteria that were asked for and that no figure of this territory can answer; they weigh
 *     nothing
 * @param stability null when nothing is ranked
 * @param disagreement null for one adult, or when the two agree everywhere
 * @param front codes of the ranked communes of which no other is better for one adult without being worse for the other,
 *     best for the first adult first; the compromise is one of them
 * @param origins every published figure behind the scores
 * @param surface in square metres, as used for the cost of housing
 * @param vintage of all data behind the answer: equal requests, vintages and rules have equal answers
 * @param rules version of the published rules
 */
public record Ranking(
        MatchingRequest request,
        List<CommuneResult> results,
        List<MustCost> mustCosts,
        List<String> unavailable,
        @Nullable Stability stability,
        @Nullable Disagreement disagreement,
        List<String> front,
        List<Origin> origins,
        int surface,
        String vintage,
        int rules) {

    /** In a vintage, stands between the figures of the communes and each source of travel times. */
    public static final String WITH_TRAVEL = " | ";

    public Ranking {
        results = List.copyOf(results);
        mustCosts = List.copyOf(mustCosts);
        unavailable = List.copyOf(unavailable);
        front = List.copyOf(front);
    }

    public List<CommuneResult> ranked() {
        return of(Standing.RANKED);
    }

    public List<CommuneResult> notEnoughData() {
        return of(Standing.NOT_ENOUGH_DATA);
    }

    public List<CommuneResult> excluded() {
        return of(Standing.EXCLUDED);
    }

    /** The first place: the best of which neither adult has to give up more than the other. Empty when nothing is ranked. */
    public Optional<CommuneResult> findCompromise() {
        return ranked().stream().findFirst();
    }

    /** The ranked communes as this adult alone would order them; ranks are {@link AdultScore#rank}. */
    public List<CommuneResult> rankedFor(int adult) {
        return ranked().stream()
                .sorted(Comparator.comparingInt(
                        result -> result.adults().get(adult).rank()))
                .toList();
    }

    public Optional<CommuneResult> find(String code) {
        return results.stream().filter(result -> result.code().equals(code)).findFirst();
    }

    public Optional<Stability> findStability() {
        return Optional.ofNullable(stability);
    }

    public Optional<Disagreement> findDisagreement() {
        return Optional.ofNullable(disagreement);
    }

    private List<CommuneResult> of(Standing standing) {
        return results.stream().filter(result -> result.standing() == standing).toList();
    }
}
