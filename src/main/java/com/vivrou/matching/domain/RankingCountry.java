package com.vivrou.matching.domain;

import com.vivrou.matching.Criterion;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.NationalMatching;
import com.vivrou.matching.NationalRanking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Ranks the communes of the whole country. */
@ApplicationScoped
class RankingCountry implements NationalMatching {
    @Inject
    private Terrains terrains;

    @Override
    public boolean isPossible() {
        return terrains.country().size() > 0;
    }

    @Override
    public List<Criterion> listCriteria() {
        return terrains.country().listCriteria();
    }

    @Override
    public NationalRanking rank(MatchingRequest request, int most) {
        return new Answering(terrains.country(), request).answerNationally(most);
    }
}
