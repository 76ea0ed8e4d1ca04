package com.vivrou.matching;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer for the whole country.
 *
 * @param communes the best ones, with their reasons
 * @param ranked how many communes are ranked in all
 * @param notEnoughData how many are not, for want of data
 * @param excluded how many a must rules out
 * @param mustCosts each must, the one that giving up would bring back most first
 * @param territories every industrial territory of which at least one commune is ranked, best first
 * @param firstTerritory whether the first territory holds when the weights move; null when none is ranked
 * @param firstCommune the same of the first commune
 * @param unavailable codes of criteria that were asked for and that no national figure can answer
 * @param vintage of all data behind the answer
 * @param rules version of the published rules
 */
public record NationalRanking(
        List<CommuneResult> communes,
        int ranked,
        int notEnoughData,
        int excluded,
        List<MustCost> mustCosts,
        List<Territory> territories,
        @Nullable Stability firstTerritory,
        @Nullable Stability firstCommune,
        List<String> unavailable,
        String vintage,
        int rules) {

    /**
     * An industrial territory: its score is the mean of those of its best communes, at most {@link #BEST} of them.
     *
     * @param id {@code id_ti} of the official list
     * @param rank from 1; territories that tie share it
     * @param points in whole points out of 100
     * @param ranked how many of its communes are ranked
     * @param communes how many it has
     * @param best its best communes, with their points
     */
    public record Territory(String id, int rank, int points, int ranked, int communes, List<Best> best) {
        /** A household looks at a handful of places, not at one and not at all. */
        public static final int BEST = 5;

        public Territory {
            best = List.copyOf(best);
        }
    }

    /** @param rank in the whole country */
    public record Best(Contribution.Place place, int points, int rank) {}

    public NationalRanking {
        communes = List.copyOf(communes);
        mustCosts = List.copyOf(mustCosts);
        territories = List.copyOf(territories);
        unavailable = List.copyOf(unavailable);
    }

    public Optional<Stability> findTerritoryStability() {
        return Optional.ofNullable(firstTerritory);
    }

    public Optional<Stability> findCommuneStability() {
        return Optional.ofNullable(firstCommune);
    }
}
