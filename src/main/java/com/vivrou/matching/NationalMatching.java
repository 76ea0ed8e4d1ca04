package com.vivrou.matching;

import java.util.List;

/** Which communes of the whole country suit a household, and which industrial territories. Belongs to no tenant. */
public interface NationalMatching {
    /** Whether the national data are there; without them nothing can be ranked. */
    boolean isPossible();

    /** What a household may weigh nationally, in the order a questionnaire asks it. */
    List<Criterion> listCriteria();

    /** @param most how many communes to tell with their reasons, best first */
    NationalRanking rank(MatchingRequest request, int most);
}
