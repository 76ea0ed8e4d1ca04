package com.vivrou.journeys;

import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.vivrou.devstack.DevStack;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ana was recruited: from the portal to the communes that suit her household, and out again. */
class HouseholdJourney {
    private static final List<Look> TWO_LOOKS =
            List.of(Look.FRENCH_WIDE, new Look(Look.Language.ENGLISH, Look.Width.NARROW));
    private static final List<Look> EVERY_LOOK = List.of(
            Look.FRENCH_WIDE,
            new Look(Look.Language.FRENCH, Look.Width.NARROW),
            new Look(Look.Language.ENGLISH, Look.Width.WIDE),
            new Look(Look.Language.ENGLISH, Look.Width.NARROW));

    /** Each brand in each language and width; both together in one brand only, for the walk is long. */
    static Stream<Arguments> everyBrandAndEveryLook() {
        return Arrays.stream(Territory.values())
                .flatMap(territory -> (territory == Territory.values()[0] ? EVERY_LOOK : TWO_LOOKS)
                        .stream().map(look -> Arguments.of(territory, look)));
    }

    @ParameterizedTest
    @MethodSource("everyBrandAndEveryLook")
    void fromThePortalToTheCommunesThatSuit(Territory territory, Look look) {
        try (Visitor ana = new Visitor("household-" + territory.slug, look)) {
            findTheTerritory(ana, territory);
            ana.signIn(territory.person("ana"), "demo");
            ana.see("home-signed-in");

            ana.open(territory.url("/mon-foyer")).see("questionnaire-household");
            Questionnaire.tellHousehold(ana);
            ana.see("questionnaire-work");
            Questionnaire.tellWork(ana, territory.commune);
            ana.see("questionnaire-housing");
            Questionnaire.tellHousing(ana);
            ana.see("questionnaire-review");
            ana.submit("form[action='/mon-foyer/relire']");
            ana.see("ranking");
            moveASlider(ana);

            readACommuneAndCompare(ana);
            signOut(ana, territory);
        }
    }

    private static void findTheTerritory(Visitor ana, Territory territory) {
        ana.open(DevStack.get().portalUrl() + "/").see("portal");
        ana.page().locator("input[name=q]").fill(territory.commune);
        ana.page().locator("input[name=q]").press("Enter");
        ana.settle().see("portal-answer");
        ana.page().locator("#reponse a.btn").first().click();
        ana.settle().see("home");
        assertThat(ana.page().url()).startsWith(territory.url("/"));
        ana.open(territory.url("/communes")).see("communes");
    }

    /** With the arrow keys, and no other page comes. */
    private static void moveASlider(Visitor ana) {
        Locator slider = ana.page()
                .locator("#reglages .adjust[open] > .range > input[type=range]")
                .first();
        String before = ana.page().locator("#etat").getAttribute("data-code");
        ana.page().evaluate("window.samePage = true");
        slider.press("ArrowLeft");
        ana.page().waitForFunction("code => document.getElementById('etat').dataset.code !== code", before);
        assertThat(ana.page().evaluate("window.samePage === true")).isEqualTo(true);
        assertThat(ana.page().evaluate("document.activeElement.id")).isEqualTo(slider.getAttribute("id"));
        ana.page().locator("#annonce:not(:empty)").waitFor(new Locator.WaitForOptions().setState(ATTACHED));
        assertThat(ana.page().locator("ol.results > li").count()).isGreaterThan(2);
        for (String key : List.of("ArrowLeft", "ArrowLeft", "ArrowRight", "ArrowRight")) {
            slider.press(key);
        }
        String last = slider.inputValue();
        ana.page().waitForFunction("() => !document.documentElement.classList.contains('is-moving')");
        ana.page().locator("#garder button[value=store]").click();
        ana.settle();
        assertThat(slider.inputValue()).as("the last value counts").isEqualTo(last);
    }

    private static void readACommuneAndCompare(Visitor ana) {
        assertThat(ana.page().locator("ol.results > li").count())
                .as("communes shown in detail")
                .isGreaterThan(2);
        String ranking = ana.page().url();
        ana.page().locator("ol.results a[href*='/communes/']").first().click();
        ana.settle().see("commune");
        ana.open(ranking);
        ana.page()
                .locator("ol.results button:has-text('" + ana.in("Garder", "Keep") + "')")
                .first()
                .click();
        ana.settle();
        for (int place = 0; place < 3; place++) {
            ana.page()
                    .locator("input[form=comparer], ol.results input[type=checkbox][name=c]")
                    .nth(place)
                    .check();
        }
        ana.submit("form#comparer").see("comparison");
        assertThat(ana.page().locator("table.compare thead th").count())
                .as("communes side by side")
                .isEqualTo(3);
        ana.open(URI.create(ana.page().url()).resolve("/communes-gardees").toString())
                .see("favourites");
        assertThat(ana.page().locator("ul.shelf > li").count())
                .as("communes kept")
                .isPositive();
        ana.page().locator("ul.shelf form button").first().click();
        ana.settle();
    }

    private static void signOut(Visitor ana, Territory territory) {
        ana.signOut().see("signed-out");
        assertThat(ana.page().url()).startsWith(territory.url("/"));
        ana.open(territory.url("/mes-communes"));
        assertThat(ana.page().locator("ol.results").count())
                .as("a ranking after sign-out")
                .isZero();
    }
}
