package com.vivrou.household.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.household.Answers;
import com.vivrou.household.AnswersCode;
import com.vivrou.household.AnswersJson;
import com.vivrou.matching.Adult;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Dwelling;
import com.vivrou.matching.Housing;
import com.vivrou.matching.Matching;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.Ranking;
import com.vivrou.matching.Shift;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.WhatIf;
import com.vivrou.matching.WhatIf.Answer;
import com.vivrou.matching.Wishes;
import com.vivrou.travel.Mode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Communes around the territory are ranked where the answers say so, and nowhere else; stored answers still say it. */
class ScopeTest {
    private static final Answers AROUND = Answers.NONE.withAround(true);
    private static final MatchingRequest QUESTION = new MatchingRequest(
            List.of(new Adult("", null, Shift.DAY, null, Mode.CAR, Map.of())),
            List.of(),
            new Housing(Tenure.RENT, Dwelling.EITHER, null, null),
            Wishes.NONE,
            Map.of(),
            2026);

    @Test
    void theTerritoryAloneUnlessTheHouseholdWishesMore() {
        assertThat(vintage(Answers.NONE)).isEqualTo("territory");
        assertThat(vintage(AROUND)).isEqualTo("with neighbours");
        assertThat(vintage(AROUND.withAround(false))).isEqualTo("territory");
    }

    @Test
    void theFirstChoiceIsSoughtAmongTheSameCommunes() {
        assertThat(whatIf(Answers.NONE)).isEqualTo(Answer.NOT_FOUND);
        assertThat(whatIf(AROUND)).isEqualTo(Answer.FIRST_ALREADY);
    }

    @Test
    void whatIsStoredOrCarriedKeepsTheScope() {
        assertThat(AnswersJson.read(AnswersJson.write(AROUND))).contains(AROUND);
        assertThat(AnswersCode.read(AnswersCode.write(AROUND))).contains(AROUND);
        assertThat(AnswersJson.write(Answers.NONE)).doesNotContain("around");
    }

    private static String vintage(Answers answers) {
        return AskingForPlaces.rank(new Scopes(), answers, QUESTION).vintage();
    }

    private static Answer whatIf(Answers answers) {
        return AskingForPlaces.findWhatIf(new Scopes(), answers, QUESTION, "01283")
                .orElseThrow()
                .answer();
    }

    /** Tells which of its questions was asked. */
    private static final class Scopes implements Matching {
        @Override
        public List<Criterion> listCriteria() {
            return List.of();
        }

        @Override
        public Ranking rank(MatchingRequest request) {
            return answer(request, "territory");
        }

        @Override
        public Ranking rankWithNeighbours(MatchingRequest request) {
            return answer(request, "with neighbours");
        }

        @Override
        public Optional<WhatIf> findWhatIf(MatchingRequest request, String code) {
            return Optional.of(new WhatIf(Answer.NOT_FOUND, List.of(), null));
        }

        @Override
        public Optional<WhatIf> findWhatIfWithNeighbours(MatchingRequest request, String code) {
            return Optional.of(new WhatIf(Answer.FIRST_ALREADY, List.of(), null));
        }

        private static Ranking answer(MatchingRequest request, String asked) {
            return new Ranking(
                    request, List.of(), List.of(), List.of(), null, null, List.of(), List.of(), 90, asked, 2);
        }
    }
}
