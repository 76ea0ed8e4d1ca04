package com.vivrou.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.matching.Criterion;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.NationalMatching;
import com.vivrou.matching.NationalRanking;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The country is asked about before anybody does, once, and whatever happens nobody waits for it for ever. */
class WarmingCountryTest {
    private final Country country = new Country();
    private final WarmingCountry warming = new WarmingCountry(country);

    @Test
    void withoutFiguresThereIsNothingToDo() {
        assertThat(warming.hasLooked()).isFalse();
        warming.look();
        assertThat(warming.hasLooked()).isTrue();
        assertThat(country.asked).isEmpty();
    }

    @Test
    void theCountryIsAskedAboutWhenItsFiguresArrive() {
        warming.look();
        country.isPossible = true;
        warming.look();
        int asked = country.asked.size();
        assertThat(asked).isPositive();
        assertThat(country.asked.get(0).preferences()).hasSize(Criteria.ALL.size());
        warming.look();
        assertThat(country.asked).hasSize(asked);
    }

    @Test
    void whatFailsIsTriedAgainAndHoldsNobodyUp() {
        country.isPossible = true;
        country.isBroken = true;
        warming.look();
        assertThat(warming.hasLooked()).isTrue();
        country.isBroken = false;
        warming.look();
        assertThat(country.asked).isNotEmpty();
    }

    private static final class Country implements NationalMatching {
        private final List<MatchingRequest> asked = new ArrayList<>();
        private boolean isPossible;
        private boolean isBroken;

        @Override
        public boolean isPossible() {
            return isPossible;
        }

        @Override
        public List<Criterion> listCriteria() {
            return Criteria.ALL.stream().map(Declared::criterion).toList();
        }

        @Override
        public NationalRanking rank(MatchingRequest request, int most) {
            if (isBroken) {
                throw new IllegalStateException("Broken, for the test.");
            }
            asked.add(request);
            return new NationalRanking(
                    List.of(), 0, 0, 0, List.of(), List.of(), null, null, List.of(), "", Answering.RULES);
        }
    }
}
