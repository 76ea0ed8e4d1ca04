package com.vivrou.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody without an account tries the questionnaire first. */
class VisitorJourney {

    @Test
    void nothingIsStoredBeforeSignInAndNothingIsLostByIt() {
        Territory territory = Territory.CHOLETAIS_MAUGES;
        try (Visitor visitor = new Visitor("visitor", Look.FRENCH_WIDE)) {
            visitor.open(territory.url("/mon-foyer"));
            Questionnaire.tellHousehold(visitor);
            Questionnaire.tellWork(visitor, territory.commune);
            Questionnaire.tellHousing(visitor);
            visitor.submit("form[action='/mon-foyer/relire']").see("ranking-of-a-visitor");
            String title = visitor.page().locator("h1").innerText();
            assertThat(visitor.page().url())
                    .as("the answers travel in the address")
                    .contains("r=");
            assertThat(visitor.page().context().cookies())
                    .as("cookies of a visitor")
                    .noneMatch(cookie -> cookie.name.contains("SESSION"));

            visitor.page().locator("main a[href*='/connexion']").first().click();
            visitor.logIn(territory.person("pilote"), "demo").see("ranking-kept");
            assertThat(visitor.page().locator("h1").innerText()).isEqualTo(title);

            visitor.open(territory.url("/mes-communes"));
            assertThat(visitor.page().locator("h1").innerText())
                    .as("the answers are stored")
                    .isEqualTo(title);
            visitor.signOut();
        }
    }

    @ParameterizedTest
    @EnumSource(Look.Language.class)
    void wrongAnswersAreNamedAndNothingTypedIsLost(Look.Language language) {
        try (Visitor visitor = new Visitor("wrong-answers", new Look(language, Look.Width.NARROW))) {
            visitor.open(Territory.PLASTICS_VALLEE.url("/mon-foyer"));
            visitor.page().locator("#name1").fill("Ana <b>");
            visitor.page().locator("#born1").fill("2999");
            visitor.page().locator("#budget").fill("beaucoup");
            visitor.submit("form[action='/mon-foyer']").see("household-refused");
            assertThat(visitor.page().locator("[aria-invalid=true]").count()).isEqualTo(2);
            assertThat(visitor.page().locator("#budget").inputValue()).isEqualTo("beaucoup");
            assertThat(visitor.page().locator("#born1").inputValue()).isEqualTo("2999");
            assertThat(visitor.page().locator("#name1").inputValue()).isEqualTo("Ana <b>");
            visitor.page().locator("#born1").fill("2019");
            visitor.page().locator("#budget").fill("900");
            visitor.submit("form[action='/mon-foyer']");
            visitor.page().locator("#work1").fill("Nulle-Part-sur-Rien");
            visitor.submit("form[action='/mon-foyer/travail']").see("work-refused");
            assertThat(visitor.page().locator("#work1").inputValue()).isEqualTo("Nulle-Part-sur-Rien");
        }
    }

    @Test
    void aDamagedLinkIsSaidToBeOne() {
        try (Visitor visitor = new Visitor("damaged-link", Look.FRENCH_WIDE)) {
            visitor.open(Territory.PLASTICS_VALLEE.url("/mes-communes?r=1.abimé"))
                    .see("damaged-link");
            assertThat(visitor.page().locator("ol.results").count()).isZero();
        }
    }

    @Test
    void thePageChangesItsLanguageAndRemembersIt() {
        Territory territory = Territory.FOUGERES_VITRE;
        try (Visitor visitor = new Visitor("language", Look.FRENCH_WIDE)) {
            visitor.open(territory.url("/"));
            visitor.page().locator("header ul.lang a[hreflang=en]").click();
            visitor.settle();
            assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(visitor.page().url()).isEqualTo(territory.url("/"));
            visitor.open(territory.url("/communes"));
            assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }
}
