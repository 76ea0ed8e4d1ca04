package com.vivrou.matching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vivrou.kernel.ApiProblem;
import com.vivrou.kernel.Texts;
import com.vivrou.matching.Audience;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Importance;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Shift;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.Threshold;
import com.vivrou.matching.Wishes.Relief;
import com.vivrou.territory.Commune;
import com.vivrou.travel.Mode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingReadingTest {
    private static final int YEAR = 2026;
    private static final List<Criterion> CRITERIA = List.of(
            new Criterion(
                    "fibre",
                    Criterion.Theme.GETTING_ABOUT,
                    "percent",
                    Criterion.Better.HIGHER,
                    Audience.EVERYONE,
                    List.of("fibre_share"),
                    new Threshold(80, 10, 100, 5),
                    Importance.NICE),
            new Criterion(
                    "place_size",
                    Criterion.Theme.PLACE,
                    "inhabitants",
                    Criterion.Better.CLOSER,
                    Audience.PLACE_SIZE,
                    List.of("population"),
                    null,
                    Importance.NICE));

    private static MatchingReading reading(String json) {
        Commune oyonnax = new Commune(
                "01283", "Oyonnax", "oyonnax", List.of(), "", "", OptionalInt.of(22_000), 46.26, 5.65, Map.of());
        return new MatchingReading(
                json,
                CRITERIA,
                code -> Optional.of(oyonnax).filter(known -> known.code().equals(code)),
                Map.of("V1Z80", "Aides-soignants"),
                YEAR);
    }

    @Test
    void whatIsLeftOutHasTheUsualAnswer() {
        MatchingRequest request = reading("{}").request();
        assertThat(request.adults()).hasSize(1);
        assertThat(request.housing().tenure()).isEqualTo(Tenure.RENT);
        assertThat(request.preference(0, "fibre")).isEqualTo(Preference.of(Importance.NICE));
        assertThat(reading("{}").limit()).isEqualTo(20);
        assertThat(reading("{}").neighbours()).isFalse();
    }

    @Test
    void whatIsToldIsRead() {
        MatchingRequest request = reading(
                        """
                        {"adults": [{"name": "Ana", "work": {"commune": "01283"}, "shift": "two_shifts", "mode": "bicycle",
                                     "counts": {"fibre": {"importance": "must", "line": 90, "weight": 4}}},
                                    {"trade": {"code": "V1Z80", "name": "aides-soignants"}}],
                         "children": [2018, 2026], "housing": {"tenure": "buy", "budget": 180000, "surface": 90},
                         "wishes": {"relief": "mountain", "heart": {"latitude": 45.7, "longitude": 4.8, "name": "Lyon"}},
                         "limit": 5, "neighbours": true}
                        """)
                .request();
        assertThat(request.adults().get(0).workplace())
                .extracting("communeName")
                .isEqualTo("Oyonnax");
        assertThat(request.adults().get(0).shift()).isEqualTo(Shift.TWO_SHIFTS);
        assertThat(request.adults().get(0).mode()).isEqualTo(Mode.BICYCLE);
        assertThat(request.preference(0, "fibre")).isEqualTo(new Preference(Importance.MUST, 90.0, 4));
        assertThat(request.preference(1, "fibre").weight())
                .as("the household's")
                .isEqualTo(3);
        assertThat(request.adults().get(1).seeksWork()).isTrue();
        assertThat(request.childrenBirthYears()).containsExactly(2018, 2026);
        assertThat(request.surface()).isEqualTo(90);
        assertThat(request.wishes().relief()).isEqualTo(Relief.MOUNTAIN);
    }

    @Test
    void wholeNumbersMayBeWrittenWithNoughts() {
        assertThat(reading("{\"limit\": 5.0}").limit()).isEqualTo(5);
        assertThat(reading("{\"children\": [2.02e3]}").request().childrenBirthYears())
                .containsExactly(2020);
    }

    @Test
    void tradeHasTheNameOfTheSurvey() {
        assertThat(reading("{\"adults\": [{\"trade\": {\"code\": \"V1Z80\"}}]}")
                        .request()
                        .adults()
                        .get(0)
                        .trade())
                .extracting("name")
                .isEqualTo("Aides-soignants");
    }

    @Test
    void communeThatIsNotKnownHereMayStandBesideAPosition() {
        assertThat(reading(
                                "{\"adults\": [{\"work\": {\"commune\": \"2A004\", \"latitude\": 41.9, \"longitude\": 8.7}}]}")
                        .request()
                        .adults()
                        .get(0)
                        .workplace())
                .extracting("communeCode")
                .isEqualTo("2A004");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense | not-json | ''",
                "[1] | not-json | ''",
                "{} nonsense | not-json | ''",
                "{} {} | trailing | ''",
                "{\"limit\": 1} 7 | trailing | ''",
                "{\"limit\": 1, \"limit\": 2} | twice | /limit",
                "{\"adults\": [{\"name\": \"A\", \"name\": \"B\"}]} | twice | /adults/0/name",
                "{\"limit\": 1.9} | whole | /limit",
                "{\"children\": [2020.9]} | whole | /children/0",
                "{\"counts\": {\"fibre\": {\"weight\": 4.7}}} | whole | /counts/fibre/weight",
                "{\"adults\": [{\"work\": {\"commune\": \"01283\", \"longitude\": 5}}]} | number | /adults/0/work/latitude",
                "{\"adults\": [{\"work\": {\"commune\": \"01283\", \"latitude\": 5}}]} | number | /adults/0/work/longitude",
                "{\"adults\": [{\"work\": {\"commune\": \"zzz\", \"latitude\": 46, \"longitude\": 5}}]} | commune | /adults/0/work/commune",
                "{\"adults\": [{\"trade\": {}}]} | trade | /adults/0/trade/code",
                "{\"adults\": [{\"trade\": {\"code\": \"X9\", \"name\": \"clowns\"}}]} | trade | /adults/0/trade/code",
                "{\"adult\": []} | field | /adult",
                "{\"adults\": {}} | list | /adults",
                "{\"adults\": [{}, {}, {}]} | list | /adults",
                "{\"adults\": [{\"shift\": \"never\"}]} | choice | /adults/0/shift",
                "{\"adults\": [{\"work\": {\"commune\": \"35360\"}}]} | commune | /adults/0/work/commune",
                "{\"adults\": [{\"work\": {\"latitude\": 95, \"longitude\": 1}}]} | number | /adults/0/work/latitude",
                "{\"adults\": [{\"name\": 7}]} | words | /adults/0/name",
                "{\"children\": [1900]} | number | /children/0",
                "{\"housing\": 3} | object | /housing",
                "{\"housing\": {\"budget\": -5}} | number | /housing/budget",
                "{\"counts\": {\"income\": {}}} | criterion | /counts/income",
                "{\"counts\": {\"fibre\": {\"weight\": 12}}} | number | /counts/fibre/weight",
                "{\"counts\": {\"place_size\": {\"line\": 3}}} | line | /counts/place_size/line",
                "{\"limit\": 0} | number | /limit",
                "{\"neighbours\": \"yes\"} | flag | /neighbours"
            })
    void whatIsWrongIsRefusedWithItsPathAndWhatToDo(String json, String kind, String path) {
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> {
                    MatchingReading reading = reading(json);
                    reading.limit();
                    reading.neighbours();
                    reading.request();
                })
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(400);
                    assertThat(problem.kind()).isEqualTo(kind);
                    assertThat(problem.parameter()).isEqualTo(path);
                    for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                        assertThat(Texts.of("matching", language).get("api.problem." + kind, problem.values()))
                                .doesNotContain("{")
                                .contains(path);
                    }
                });
    }
}
