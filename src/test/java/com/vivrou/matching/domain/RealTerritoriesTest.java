package com.vivrou.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.vivrou.matching.Adult;
import com.vivrou.matching.AdultScore;
import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.Contribution;
import com.vivrou.matching.Dwelling;
import com.vivrou.matching.FailedMust;
import com.vivrou.matching.Housing;
import com.vivrou.matching.Importance;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.MustCost;
import com.vivrou.matching.PlaceSize;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Ranking;
import com.vivrou.matching.Reason;
import com.vivrou.matching.Reasons;
import com.vivrou.matching.Shift;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.Wishes;
import com.vivrou.matching.Wishes.Heart;
import com.vivrou.matching.Wishes.Relief;
import com.vivrou.matching.Wishes.Setting;
import com.vivrou.matching.Workplace;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Perimeter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random households over the real figures: every answer adds up, and every reason can be said in both languages. */
class RealTerritoriesTest {
    private static final int HOUSEHOLDS = 60;
    private final List<Reasons> languages = List.of(new Reasons(Locale.FRENCH), new Reasons(Locale.ENGLISH));

    @ParameterizedTest
    @ValueSource(strings = {"plastics-vallee", "choletais-mauges", "fougeres-vitre"})
    void everyAnswerAddsUpAndCanBeSaid(String slug) {
        Perimeter perimeter = PackedTerritory.read(slug);
        Terrain terrain = Estimated.terrain(perimeter);
        for (int seed = 0; seed < HOUSEHOLDS; seed++) {
            MatchingRequest request = household(perimeter.communes(), new SplittableRandom(seed));
            Ranking ranking = new Answering(terrain, request).answer();
            assertThat(ranking.results()).hasSameSizeAs(perimeter.communes());
            assertThat(new Answering(terrain, request).answer())
                    .as("the same question has the same answer")
                    .isEqualTo(ranking);
            ranking.results().forEach(result -> check(result, request));
            ranking.mustCosts().forEach(must -> sayAll(must, request));
        }
    }

    private void check(CommuneResult result, MatchingRequest request) {
        for (AdultScore adult : result.adults()) {
            double points = adult.contributions().stream()
                    .mapToDouble(Contribution::points)
                    .sum();
            double possible = adult.contributions().stream()
                    .mapToDouble(Contribution::possible)
                    .sum();
            assertThat(points).isCloseTo(adult.score(), within(1e-6));
            assertThat(possible == 0 || Math.abs(possible - 100) < 1e-6).isTrue();
            for (Contribution contribution : adult.contributions()) {
                assertThat(contribution.confidence()).isBetween(0.0, 1.0);
                languages.forEach(language -> {
                    assertThat(language.value(contribution)).isNotBlank();
                    contribution.doubts().forEach(language::doubt);
                });
            }
        }
        for (Reason reason : result.reasons()) {
            languages.forEach(language ->
                    assertThat(language.sentence(reason)).endsWith(".").doesNotContain("{", "null", "NaN", "à Le"));
        }
        for (FailedMust failed : result.failedMusts()) {
            assertThat(failed.by()).isPositive();
            languages.forEach(
                    language -> assertThat(language.failure(failed, request)).isNotBlank());
        }
    }

    private void sayAll(MustCost must, MatchingRequest request) {
        languages.forEach(language -> {
            assertThat(language.must(must, request)).isNotBlank().doesNotContain("{");
            assertThat(language.relaxation(must).isPresent()).isEqualTo(must.alone() > 0);
        });
    }

    private static MatchingRequest household(List<Commune> communes, SplittableRandom random) {
        List<Adult> adults = new ArrayList<>();
        for (int adult = 0; adult <= random.nextInt(2); adult++) {
            Commune works = communes.get(random.nextInt(communes.size()));
            adults.add(new Adult(
                    List.of("Ana", "Sam", "").get(random.nextInt(3)),
                    random.nextInt(5) == 0
                            ? null
                            : new Workplace(works.latitude(), works.longitude(), works.code(), works.name()),
                    Shift.values()[random.nextInt(Shift.values().length)],
                    random.nextBoolean() ? Map.of() : wishes(random)));
        }
        List<Integer> children = new ArrayList<>();
        for (int child = 0; child < random.nextInt(4); child++) {
            children.add(2007 + random.nextInt(20));
        }
        Tenure tenure = random.nextInt(3) == 0 ? Tenure.BUY : Tenure.RENT;
        double budget = tenure == Tenure.RENT ? 500 + random.nextInt(800) : 80_000 + random.nextInt(200_000);
        return new MatchingRequest(
                adults,
                children,
                new Housing(
                        tenure,
                        Dwelling.values()[random.nextInt(3)],
                        random.nextInt(6) == 0 ? null : budget,
                        random.nextBoolean() ? null : 30 + random.nextInt(120)),
                kind(random),
                wishes(random),
                2026);
    }

    private static Wishes kind(SplittableRandom random) {
        return new Wishes(
                random.nextBoolean() ? null : PlaceSize.values()[random.nextInt(4)],
                random.nextBoolean() ? null : Setting.values()[random.nextInt(3)],
                random.nextBoolean() ? null : Relief.values()[random.nextInt(2)],
                random.nextBoolean() ? null : new Heart(45.75, 4.85, "Lyon"));
    }

    private static Map<String, Preference> wishes(SplittableRandom random) {
        Map<String, Preference> wishes = new HashMap<>();
        for (Declared declared : Criteria.ALL) {
            int draw = random.nextInt(20);
            Importance importance = draw == 0
                    ? Importance.MUST
                    : draw < 7 ? Importance.IMPORTANT : draw < 13 ? Importance.NICE : Importance.INDIFFERENT;
            wishes.put(declared.criterion().code(), Preference.of(importance));
        }
        return wishes;
    }
}
