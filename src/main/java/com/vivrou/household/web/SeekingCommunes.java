package com.vivrou.household.web;

import com.vivrou.kernel.Texts;
import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.Ranking;
import com.vivrou.territory.Commune;
import com.vivrou.territory.CommuneMatch;
import com.vivrou.territory.CommuneSearch;
import com.vivrou.territory.ListedCommune;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the commune of a ranking that somebody means, in the territory first. */
@ApplicationScoped
public class SeekingCommunes {
    private static final int SUGGESTIONS = 12;

    @Inject
    private CommuneSearch search;

    @Inject
    private Reach reach;

    /** The commune, or why it is not one. */
    record Found(@Nullable CommuneResult result, String fault) {}

    Found find(String typed, Ranking ranking, Texts texts) {
        Places places = new Places(texts, reach.perimeter());
        List<Commune> named = places.named(typed);
        if (named.size() == 1) {
            return found(named.get(0).code(), ranking);
        }
        List<ListedCommune> around = named.isEmpty() ? around(typed, ranking) : List.of();
        if (around.size() == 1) {
            return found(around.get(0).code(), ranking);
        }
        return new Found(
                null,
                around.isEmpty()
                        ? places.fault(typed, named)
                        : texts.get(
                                "fault.homonyms",
                                around.size(),
                                around.stream().map(Anywhere::written).collect(Collectors.joining(", "))));
    }

    private static Found found(String code, Ranking ranking) {
        return new Found(ranking.find(code).orElse(null), "");
    }

    private List<ListedCommune> around(String typed, Ranking ranking) {
        Set<String> codes = ranking.results().stream()
                .filter(CommuneResult::neighbour)
                .map(CommuneResult::code)
                .collect(Collectors.toSet());
        return codes.isEmpty()
                ? List.of()
                : new Anywhere(query -> search.search(query, SUGGESTIONS, codes).stream()
                                .map(CommuneMatch::commune)
                                .toList())
                        .find(typed)
                        .meant();
    }
}
