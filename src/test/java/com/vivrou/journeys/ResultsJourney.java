package com.vivrou.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.household.Answers;
import com.vivrou.household.AnswersCode;
import com.vivrou.household.Workplace;
import com.vivrou.matching.Shift;
import com.vivrou.matching.Tenure;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ana keeps a ranking, finds it again, names it and deletes it. */
class ResultsJourney {
    private static final Territory PLASTICS = Territory.PLASTICS_VALLEE;
    private static final String CODE = AnswersCode.write(Answers.NONE
            .withBudget(Tenure.RENT, 870)
            .withAdult(0, Answers.Adult.UNTOLD.withWork(Workplace.inCommune("01283"), Shift.DAY)));

    static Stream<Look> everyLanguageAndWidth() {
        return Arrays.stream(Look.Language.values())
                .flatMap(language -> Arrays.stream(Look.Width.values()).map(width -> new Look(language, width)));
    }

    @ParameterizedTest
    @MethodSource("everyLanguageAndWidth")
    void keptNamedAndDeleted(Look look) {
        try (Visitor ana = new Visitor("results", look)) {
            ana.open(PLASTICS.url("/")).signIn(PLASTICS.person("ana"), "demo");
            deleteAll(ana);
            ana.see("results-none");

            ana.open(PLASTICS.url("/mes-communes?r=" + CODE))
                    .submit("#liens form")
                    .see("result");
            assertThat(ana.page().locator("#verdict").getAttribute("data-identical"))
                    .isEqualTo("true");

            ana.page().locator("#titre").fill("Près de la forêt");
            ana.submit("form:has(#titre)");
            assertThat(ana.page().locator("h1").textContent()).isEqualTo("Près de la forêt");
            ana.open(PLASTICS.url("/mes-resultats")).see("results");
            assertThat(ana.page().locator("ul.shelf").textContent()).contains("Près de la forêt");
            deleteAll(ana);
        }
    }

    private static void deleteAll(Visitor ana) {
        ana.open(PLASTICS.url("/mes-resultats"));
        while (ana.page().locator("ul.shelf details summary").count() > 0) {
            ana.page().locator("ul.shelf details summary").first().click();
            ana.page().locator("ul.shelf details[open] button").first().click();
            ana.settle();
        }
    }
}
