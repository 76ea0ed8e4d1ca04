package com.vivrou.territory.intake.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportFinding;
import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.Declaration.Merge;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What is looked at before an edition may be published. */
class CheckingTest {
    private static final int COMMUNES = 1000;

    private final ImportFindings findings = new ImportFindings();

    @Test
    void anEditionLikeTheOneBeforePasses() {
        check(2024, 1000, 1000, filled(1000, 10.5), filled(990, 10));

        assertThat(findings.list()).isEmpty();
    }

    @Test
    void aFirstEditionHasNothingToCompareTo() {
        Checking.check(declaration(), harvest(2024, 10, 10, filled(1000, 10)), findings, none -> Optional.empty());

        assertThat(findings.list()).isEmpty();
    }

    @Test
    void withoutAYearOrARowNothingIsPublished() {
        check(0, 1000, 1000, filled(1000, 10), filled(1000, 10));
        assertThat(problems()).containsExactly(ImportProblem.YEAR_UNKNOWN);

        check(2024, 50, 0, filled(0, 10), filled(1000, 10));
        assertThat(problems()).contains(ImportProblem.NO_ROW_KEPT);
        assertThat(findings.hasErrors()).isTrue();
    }

    @Test
    void aFileOfPartOfTheCountryIsHeldBack() {
        check(2024, 400, 400, filled(400, 10), filled(0, 10));

        assertThat(problems()).containsExactly(ImportProblem.FEW_COMMUNES);
        assertThat(findings.list().get(0).value()).isEqualTo("400 / 500");
    }

    @Test
    void moreThanAFewBadRowsAreTooMany() {
        findings.add(ImportProblem.CODE_UNKNOWN, 2, "CODGEO", "01999", 40);
        check(2024, 1000, 960, filled(960, 10), filled(960, 10));
        assertThat(problems()).containsExactly(ImportProblem.CODE_UNKNOWN);

        findings.add(ImportProblem.NOT_A_NUMBER, 2, "MED21", "x", 20);
        check(2024, 1000, 940, filled(940, 10), filled(940, 10));
        assertThat(problems()).contains(ImportProblem.MANY_ROWS_REFUSED);
    }

    @Test
    void communesThatDisappearKeepTheEditionOut() {
        check(2024, 700, 700, filled(700, 10), filled(1000, 10));

        assertThat(problems()).containsExactly(ImportProblem.COMMUNES_LOST);
        assertThat(findings.list().get(0)).satisfies(lost -> {
            assertThat(lost.column()).isEqualTo("rent");
            assertThat(lost.value()).isEqualTo("1000 → 700");
        });
    }

    @Test
    void aJumpIsReportedAndAnotherMagnitudeRefused() {
        check(2024, 1000, 1000, filled(1000, 16), filled(1000, 10));
        assertThat(problems()).containsExactly(ImportProblem.JUMP);
        assertThat(findings.list().get(0).value()).isEqualTo("+60 %");
        assertThat(findings.hasErrors()).isFalse();

        check(2024, 1000, 1000, filled(1000, 90), filled(1000, 10));
        assertThat(problems()).contains(ImportProblem.OTHER_MAGNITUDE);
        assertThat(findings.hasErrors()).isTrue();
    }

    @Test
    void aFallIsAJumpToo() {
        check(2024, 1000, 1000, filled(1000, 5), filled(1000, 10));

        assertThat(problems()).containsExactly(ImportProblem.JUMP);
        assertThat(findings.list().get(0).value()).isEqualTo("-50 %");
    }

    private List<ImportProblem> problems() {
        return findings.list().stream().map(ImportFinding::problem).toList();
    }

    private void check(int year, long read, long kept, double[] now, double[] before) {
        Checking.check(declaration(), harvest(year, read, kept, now), findings, indicator -> Optional.of(before));
    }

    private static Declaration declaration() {
        return Samples.declaration(500, Map.of("rent", Samples.measured("EUR_per_m2_month", Merge.MEAN)));
    }

    private static Harvest harvest(int year, long read, long kept, double[] amounts) {
        return new Harvest(
                year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
                2026,
                read,
                kept,
                List.of(new Harvest.Column("rent", Samples.measured("EUR_per_m2_month", Merge.MEAN), amounts, null)),
                Map.of());
    }

    private static double[] filled(int communes, double value) {
        double[] amounts = new double[COMMUNES];
        Arrays.fill(amounts, Double.NaN);
        Arrays.fill(amounts, 0, communes, value);
        return amounts;
    }
}
