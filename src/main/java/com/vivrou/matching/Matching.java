package com.vivrou.matching;

import java.util.List;
import java.util.Optional;

/** Ranks the communes of the current territory for a household. Asking outside a tenant is an error. */
public interface Matching {
    /**
     * What a household may weigh in this territory, in the order a questionnaire asks it: the criteria for which the
     * territory publishes at least one figure. {@link Criterion#concerns} tells which of them to ask whom.
     */
    List<Criterion> listCriteria();

    /** All communes of the territory: ranked, without enough data, or ruled out; each with its reasons. */
    Ranking rank(MatchingRequest request);

    /** How far around the territory a neighbour may lie: as far as people drive to work every day. */
    int COMMUTE_KM = 40;

    /** As {@link #rank}, with the communes within {@link #COMMUTE_KM} of one of the territory. */
    Ranking rankWithNeighbours(MatchingRequest request);

    /** What would make a commune of the territory the first choice; empty when it is none of the territory. */
    Optional<WhatIf> findWhatIf(MatchingRequest request, String code);

    /** As {@link #findWhatIf}, among the communes of {@link #rankWithNeighbours}. */
    Optional<WhatIf> findWhatIfWithNeighbours(MatchingRequest request, String code);
}
