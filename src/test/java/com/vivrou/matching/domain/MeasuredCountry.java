package com.vivrou.matching.domain;

import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.NationalRanking;
import com.vivrou.matching.engine.Outcome;
import com.vivrou.territory.CommuneTable;

/** The whole country as the engine reads it, for a benchmark to ask. */
public final class MeasuredCountry {
    private final Terrain terrain;

    public MeasuredCountry(CommuneTable table) {
        terrain = Estimated.terrain(table, JobMarket.NONE);
    }

    /** The ranking alone. */
    public Outcome run(MatchingRequest request) {
        return new Asking(terrain, request).run();
    }

    /** The ranking with its words for the best ones. */
    public NationalRanking answer(MatchingRequest request, int most) {
        return new Answering(terrain, request).answerNationally(most);
    }
}
