package com.vivrou.matching.domain;

import com.vivrou.matching.Criterion;
import com.vivrou.matching.Matching;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.Ranking;
import com.vivrou.matching.WhatIf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Ranks the communes of the current territory. */
@ApplicationScoped
class RankingCommunes implements Matching {
    @Inject
    private Terrains terrains;

    @Override
    public List<Criterion> listCriteria() {
        return terrains.territory().listCriteria();
    }

    @Override
    public Ranking rank(MatchingRequest request) {
        return new Answering(terrains.territory(), request).answer();
    }

    @Override
    public Ranking rankWithNeighbours(MatchingRequest request) {
        return new Answering(terrains.withNeighbours(), request).answer();
    }

    @Override
    public Optional<WhatIf> findWhatIf(MatchingRequest request, String code) {
        return new Wondering(terrains.territory(), request).about(code);
    }

    @Override
    public Optional<WhatIf> findWhatIfWithNeighbours(MatchingRequest request, String code) {
        return new Wondering(terrains.withNeighbours(), request).about(code);
    }
}
