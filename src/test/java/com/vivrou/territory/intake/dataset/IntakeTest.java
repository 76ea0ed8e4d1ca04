package com.vivrou.territory.intake.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vivrou.kernel.Bilingual;
import com.vivrou.territory.ImportFinding;
import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.Declaration.Merge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntakeTest {
    private final ImportFindings findings = new ImportFindings();
    private final List<Receiver.Sample> samples = new ArrayList<>();
    private final Intake intake = new Intake(
            Samples.declaration(
                    0,
                    Map.of(
                            "shops", Samples.measured("count", Merge.SUM),
                            "rent", Samples.measured("EUR_per_m2_month", Merge.MEAN),
                            "area", Samples.measured("text", Merge.FIRST),
                            "visits", Samples.measured("visits_per_inhabitant_year", Merge.FIRST),
                            "kind",
                                    Samples.measured(
                                            "class", Merge.FIRST, Map.of("town", new Bilingual("Ville", "Town"))))),
            Samples.COMMUNES,
            Published.NOTHING,
            receiver(samples),
            findings,
            OptionalInt.empty(),
            rows -> {});

    @Test
    void codesThatNameNoCommuneAreToldApart() {
        assertThat(intake.place(2, "CODGEO", "1283")).isEqualTo(-1);
        assertThat(intake.place(3, "CODGEO", "")).isEqualTo(-1);
        assertThat(intake.place(4, "CODGEO", "01999")).isEqualTo(-1);
        assertThat(intake.place(5, "CODGEO", "Oyonnax")).isEqualTo(-1);
        assertThat(intake.place(6, "CODGEO", "99101")).isEqualTo(-1);

        assertThat(found(ImportProblem.CODE_LOST_ITS_ZERO))
                .isEqualTo(new ImportFinding(ImportProblem.CODE_LOST_ITS_ZERO, 1, 2, "CODGEO", "1283"));
        assertThat(found(ImportProblem.CODE_MISSING).line()).isEqualTo(3);
        assertThat(found(ImportProblem.CODE_UNKNOWN).line()).isEqualTo(4);
        assertThat(found(ImportProblem.CODE_MALFORMED).value()).isEqualTo("Oyonnax");
        assertThat(found(ImportProblem.CODE_MALFORMED).times()).isEqualTo(2);
    }

    @Test
    void formerCodesGoToTheirHeirs() {
        assertThat(intake.place(2, "CODGEO", "49069")).isEqualTo(Samples.COMMUNES.place("49126"));
        assertThat(found(ImportProblem.OLD_CODE).value()).isEqualTo("49069");
        assertThat(intake.place(3, "CODGEO", "2A004")).isEqualTo(Samples.COMMUNES.place("2A004"));
    }

    @Test
    void numbersAreReadAsProducersWriteThem() {
        assertThat(intake.number(2, "x", "12,5")).isEqualTo(12.5);
        assertThat(intake.number(2, "x", " 12.5 ")).isEqualTo(12.5);
        assertThat(intake.number(2, "x", "1 234,5")).isEqualTo(1234.5);
        assertThat(intake.number(2, "x", "1\u00a0234\u202f567")).isEqualTo(1_234_567);
        assertThat(intake.number(2, "x", "1.2E3")).isEqualTo(1200);
        assertThat(intake.number(2, "x", "-3")).isEqualTo(-3);
        assertThat(intake.number(2, "x", "")).isNaN();
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void secretsAreNotedAndOtherWordsReported() {
        for (String secret : List.of("s", "ns", "nd", "*", "NA", "N/A", "ndiff")) {
            assertThat(intake.number(2, "MED21", secret)).isNaN();
        }
        assertThat(intake.number(9, "MED21", "douze")).isNaN();
        assertThat(intake.number(10, "MED21", "1,234,567")).isNaN();

        assertThat(found(ImportProblem.SECRET).times()).isEqualTo(7);
        assertThat(found(ImportProblem.NOT_A_NUMBER))
                .isEqualTo(new ImportFinding(ImportProblem.NOT_A_NUMBER, 2, 9, "MED21", "douze"));
    }

    @Test
    void countsOfMergedCommunesAddUpUnlessOnePartIsUnknown() {
        amount("49126", "shops", 3);
        amount("49069", "shops", 2);
        amount("01283", "shops", 3);
        amount("01274", "shops", Double.NaN);

        assertThat(figure("shops", "49126")).isEqualTo(5);
        assertThat(figure("shops", "01283")).isNaN();
        assertThat(figure("shops", "35360")).isNaN();
    }

    @Test
    void ratesOfMergedCommunesAreWeighed() {
        intake.amount(2, intake.place(2, "c", "49126"), "rent", 10, 300);
        intake.amount(3, intake.place(3, "c", "49069"), "rent", 14, 100);
        intake.amount(4, intake.place(4, "c", "49040"), "rent", Double.NaN, 50);

        assertThat(figure("rent", "49126")).isEqualTo(11);
    }

    @Test
    void theFirstCountsWhereOneIsEnough() {
        amount("49126", "visits", 3);
        amount("49069", "visits", 2);
        intake.words(2, intake.place(2, "c", "49126"), "area", "Angers");
        intake.words(3, intake.place(3, "c", "49069"), "area", "Nantes");

        assertThat(figure("visits", "49126")).isEqualTo(3);
        assertThat(word("area", "49126")).isEqualTo("Angers");
        assertThat(word("area", "35360")).isNull();
    }

    @Test
    void arrondissementsMakeTheirCityUnlessItComesAsAWhole() {
        amount("75101", "shops", 3);
        amount("75120", "shops", 4);
        assertThat(figure("shops", "75056")).isEqualTo(7);

        amount("75056", "shops", 1000);
        amount("75102", "shops", 5);
        assertThat(figure("shops", "75056")).isEqualTo(1000);
        assertThat(found(ImportProblem.ARRONDISSEMENT).times()).isEqualTo(3);
    }

    @Test
    void whatCannotBeTrueStaysUnknown() {
        amount("01283", "rent", 0);
        amount("35360", "rent", 9000);
        amount("49126", "shops", -1);

        assertThat(figure("rent", "01283")).isNaN();
        assertThat(figure("rent", "35360")).isNaN();
        assertThat(figure("shops", "49126")).isNaN();
        assertThat(findings.count(ImportProblem.Severity.WARNING)).isEqualTo(3);
    }

    @Test
    void noneElsewhereFillsOnlyWhatIsCoveredAndUntouched() {
        amount("01283", "shops", 2);
        amount("35360", "shops", Double.NaN);
        intake.noneElsewhere("shops", code -> !code.startsWith("2A"));

        assertThat(figure("shops", "01283")).isEqualTo(2);
        assertThat(figure("shops", "35360")).isNaN();
        assertThat(figure("shops", "49126")).isZero();
        assertThat(figure("shops", "2A004")).isNaN();
    }

    @Test
    void whatIsForgottenIsUnknownEverywhere() {
        amount("01283", "shops", 2);
        intake.forget("shops");

        assertThat(figure("shops", "01283")).isNaN();
    }

    @Test
    void onlyDeclaredClassesAreKept() {
        intake.words(2, 0, "kind", "town");
        intake.words(3, 1, "kind", "village");

        assertThat(word("kind", "01283")).isEqualTo("town");
        assertThat(word("kind", "35360")).isNull();
        assertThat(found(ImportProblem.CLASS_UNKNOWN).value()).isEqualTo("village");
    }

    @Test
    void samplesGoToTheReceiverAtOnce() {
        intake.sample(2, 0, "rent", 12);
        intake.sample(3, 0, "rent", Double.NaN);
        intake.sample(4, 0, "rent", 5000);

        assertThat(samples).extracting(Receiver.Sample::value).containsExactly(12.0);
        assertThat(found(ImportProblem.IMPOSSIBLE_VALUE).line()).isEqualTo(4);
    }

    @Test
    void yearsOutOfTimeAreRefused() {
        assertThatThrownBy(() -> intake.year(1066)).isInstanceOf(Refusal.class).hasMessageContaining("YEAR_ABSURD");
        assertThatThrownBy(() -> intake.year(3024)).isInstanceOf(Refusal.class);
        intake.year(2024);
        assertThat(intake.finish().year()).hasValue(2024);
    }

    @Test
    void anIndicatorThatIsNotDeclaredIsAFault() {
        assertThatThrownBy(() -> intake.amount(1, 0, "prices", 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sample.yaml does not declare the indicator prices");
    }

    private void amount(String code, String indicator, double value) {
        intake.amount(2, intake.place(2, "CODGEO", code), indicator, value);
    }

    private ImportFinding found(ImportProblem problem) {
        return findings.list().stream()
                .filter(finding -> finding.problem() == problem)
                .findFirst()
                .orElseThrow();
    }

    private Harvest.Column column(String indicator) {
        return intake.finish().columns().stream()
                .filter(column -> column.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private double figure(String indicator, String code) {
        double[] amounts = column(indicator).amounts();
        assertThat(amounts).isNotNull();
        return amounts == null ? Double.NaN : amounts[Samples.COMMUNES.place(code)];
    }

    private @Nullable String word(String indicator, String code) {
        @Nullable String[] words = column(indicator).words();
        return words == null ? null : words[Samples.COMMUNES.place(code)];
    }

    private static Receiver receiver(List<Receiver.Sample> samples) {
        return new Receiver() {
            @Override
            public void place(Place place) {}

            @Override
            public void outline(Outline outline) {}

            @Override
            public void job(Job job) {}

            @Override
            public void station(Station station) {}

            @Override
            public void sample(Sample sample) {
                samples.add(sample);
            }

            @Override
            public List<Median> medians() {
                return List.of();
            }
        };
    }
}
