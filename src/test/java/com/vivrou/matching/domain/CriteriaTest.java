package com.vivrou.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.matching.Criterion;
import com.vivrou.matching.Importance;
import com.vivrou.matching.Reasons;
import com.vivrou.matching.Threshold;
import com.vivrou.matching.engine.Measure;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CriteriaTest {
    /** Who the neighbours are is nobody's criterion. */
    private static final Set<String> NEVER = Set.of(
            "income",
            "poverty",
            "unemployed",
            "active_population",
            "ips",
            "religion",
            "origin",
            "nationality",
            "crime",
            "elderly",
            "age_",
            "vote");

    static List<Criterion> criteria() {
        return Criteria.ALL.stream().map(Declared::criterion).toList();
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void whoTheNeighboursAreIsNeverACriterion(Criterion criterion) {
        assertThat(criterion.indicators())
                .allSatisfy(column -> assertThat(NEVER).noneMatch(column::contains));
        assertThat(NEVER).noneMatch(criterion.code()::contains);
    }

    @Test
    void theRuleWouldCatchAnIncome() {
        assertThat(NEVER).anyMatch("median_income"::contains);
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void eachIsNamedInBothLanguages(Criterion criterion) {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Reasons reasons = new Reasons(language);
            assertThat(reasons.label(criterion.code())).isNotBlank();
            assertThat(reasons.hint(criterion.code())).isNotBlank();
            assertThat(reasons.theme(criterion.theme())).isNotBlank();
            assertThat(reasons.value(1, criterion.unit())).isNotBlank();
            if (criterion.threshold() != null) {
                assertThat(reasons.beforeLine(criterion)).isNotBlank();
                assertThat(reasons.afterLine(criterion)).isNotBlank();
            }
        }
    }

    @Test
    void eachCodeIsDeclaredOnce() {
        assertThat(criteria()).extracting(Criterion::code).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void theUsualLineIsOneThatCanBeDrawn(Criterion criterion) {
        Threshold threshold = criterion.threshold();
        if (threshold != null) {
            assertThat(threshold.usual()).isBetween(threshold.lowest(), threshold.highest());
        }
        assertThat(criterion.usual()).isIn((Object[]) Importance.values());
    }

    @Test
    void whatIsDeclaredIsWhatIsMeasured() {
        for (Declared declared : Criteria.ALL) {
            if (declared.gauge() instanceof Declared.Fixed fixed) {
                String column = fixed.scale().measure() instanceof Measure.Nearest nearest
                        ? nearest.column()
                        : fixed.scale().measure() instanceof Measure.Within within
                                ? within.column()
                                : ((Measure.Published) fixed.scale().measure()).column();
                assertThat(declared.criterion().indicators()).containsExactly(column);
            }
        }
    }
}
