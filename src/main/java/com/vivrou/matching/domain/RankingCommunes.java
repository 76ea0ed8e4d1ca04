package com.vivrou.matching.domain;

import com.vivrou.matching.Criterion;
import com.vivrou.matching.Matching;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.Ranking;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.Perimeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** Ranks the communes of the current territory. What is the same for all its households is measured once per vintage. */
@ApplicationScoped
class RankingCommunes implements Matching {
    private final Map<Perimeter, Terrain> terrains = Collections.synchronizedMap(new WeakHashMap<>());

    @Inject
    Atlas atlas;

    @Override
    public List<Criterion> listCriteria() {
        Terrain terrain = terrain();
        return Criteria.ALL.stream()
                .filter(terrain::answers)
                .map(Declared::criterion)
                .toList();
    }

    @Override
    public Ranking rank(MatchingRequest request) {
        return new Answering(terrain(), request).answer();
    }

    private Terrain terrain() {
        return terrains.computeIfAbsent(atlas.perimeter(), Terrain::of);
    }
}
