package com.vivrou.household.web;

import com.vivrou.kernel.Texts;
import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.Ranking;

/** Says in one sentence where a commune stands. */
final class Standings {
    private Standings() {}

    static String standing(Texts texts, Ranking ranking, String code) {
        return ranking.find(code)
                .map((CommuneResult result) -> switch (result.standing()) {
                    case RANKED ->
                        texts.get(
                                "standing.ranked",
                                result.points(),
                                result.rank(),
                                ranking.ranked().size());
                    case NOT_ENOUGH_DATA -> texts.get("standing.notEnough");
                    case EXCLUDED -> texts.get("standing.excluded");
                })
                .orElseGet(() -> texts.get("standing.outside"));
    }
}
