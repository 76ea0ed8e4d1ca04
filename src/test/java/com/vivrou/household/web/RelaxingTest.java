package com.vivrou.household.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.household.Answers;
import com.vivrou.household.Answers.Adult;
import com.vivrou.matching.Audience;
import com.vivrou.matching.Contribution;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Criterion.Better;
import com.vivrou.matching.Importance;
import com.vivrou.matching.MustCost;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Shift;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.Threshold;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelaxingTest {
    private static final Criterion COMMUTE = criterion(
            "commute", "min", Better.LOWER, Audience.COMMUTING_ADULT, new Threshold(40, 10, 90, 5), Importance.MUST);
    private static final Criterion DOCTORS = criterion(
            "doctors",
            "consultations",
            Better.HIGHER,
            Audience.EVERYONE,
            new Threshold(2.5, 0.5, 4, 0.5),
            Importance.IMPORTANT);
    private static final Criterion RELIEF =
            criterion("relief", "mountain", Better.CLOSER, Audience.RELIEF, null, Importance.NICE);

    private final Relaxing relaxing = new Relaxing(List.of(COMMUTE, DOCTORS, RELIEF));

    @Test
    void theLineOfWhoseMustItIsMovesToTheNextWholeMinute() {
        Answers couple = Answers.NONE.withPeople(List.of(Adult.UNTOLD, Adult.UNTOLD), List.of());
        Answers relaxed =
                relax(couple, must("commute", 1, Better.LOWER, "min", 40, 0.4)).orElseThrow();
        assertThat(relaxed.adults().get(0)).isEqualTo(Adult.UNTOLD);
        assertThat(preference(relaxed, 1, "commute")).isEqualTo(new Preference(Importance.MUST, 41.0));
    }

    @Test
    void aLineOfTheHouseholdMovesForEachWhoDrewIt() {
        Adult insists = new Adult("", null, Shift.DAY, Map.of("doctors", new Preference(Importance.MUST, 3.0, 7)));
        Answers couple = Answers.NONE.withPeople(List.of(insists, Adult.UNTOLD), List.of());
        Answers relaxed = relax(couple, must("doctors", 0, Better.HIGHER, "consultations", 3, 0.24))
                .orElseThrow();
        assertThat(preference(relaxed, 0, "doctors")).isEqualTo(new Preference(Importance.MUST, 2.7, 7));
        assertThat(relaxed.adults().get(1).preferences()).isEmpty();
    }

    @Test
    void theBudgetRisesToARoundAmount() {
        Answers renting = Answers.NONE.withBudget(Tenure.RENT, 800);
        assertThat(relax(renting, must("housing_cost", 0, Better.LOWER, "EUR/month", 800, 3.2))
                        .map(Answers::budget))
                .hasValue(810);
        Answers buying = Answers.NONE.withBudget(Tenure.BUY, 180_000);
        assertThat(relax(buying, must("housing_cost", 0, Better.LOWER, "EUR", 180_000, 64.2))
                        .map(Answers::budget))
                .hasValue(181_000);
    }

    @Test
    void whatCannotBeAskedIsNotPromised() {
        assertThat(relax(Answers.NONE, must("commute", 0, Better.LOWER, "min", 40, 446)))
                .isEmpty();
        MustCost relief = must("relief", 0, Better.CLOSER, "mountain", 0, 1);
        assertThat(relax(Answers.NONE, relief)).isEmpty();
        assertThat(relaxing.isLine(relief)).isFalse();
        assertThat(relax(Answers.NONE, new MustCost("commute", 0, Better.LOWER, "min", 40, 3, 0, null)))
                .isEmpty();
    }

    private Optional<Answers> relax(Answers answers, MustCost must) {
        return relaxing.relax(answers, must);
    }

    private static Preference preference(Answers answers, int adult, String criterion) {
        return answers.adults().get(adult).preferences().getOrDefault(criterion, Preference.INDIFFERENT);
    }

    private static MustCost must(String criterion, int adult, Better better, String unit, double limit, double by) {
        return new MustCost(
                criterion,
                adult,
                better,
                unit,
                limit,
                1,
                1,
                new MustCost.Relaxation(new Contribution.Place("01283", "Oyonnax"), limit + by, by));
    }

    private static Criterion criterion(
            String code,
            String unit,
            Better better,
            Audience audience,
            @Nullable Threshold threshold,
            Importance asked) {
        return new Criterion(code, Criterion.Theme.WORK, unit, better, audience, List.of(), threshold, asked);
    }
}
