package com.vivrou.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.vivrou.devstack.DevStack;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody has a job in Oyonnax, and asks the portal which territory that is. */
class PortalJourney {

    static Stream<Look> looks() {
        return Stream.of(Look.Language.values())
                .flatMap(language -> Stream.of(Look.Width.values()).map(width -> new Look(language, width)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theTerritoryOfACommuneIsFoundAsOneTypes(Look look) {
        try (Visitor visitor = new Visitor("portal-search", look)) {
            visitor.open(DevStack.get().portalUrl() + "/").see("home");
            Locator field = visitor.page().locator("#recherche");
            field.pressSequentially("oyon");
            Locator first = visitor.page().locator("[data-found] a").first();
            assertThat(first).containsText("Oyonnax");
            visitor.see("found");
            assertThat(first.getAttribute("href")).isEqualTo(Territory.PLASTICS_VALLEE.url(""));
            field.press("ArrowDown");
            assertThat(first).isFocused();
            first.press("Escape");
            assertThat(field).isFocused();
        }
    }

    @Test
    void everyAnswerIsSaidPlainly() {
        Look look = new Look(Look.Language.ENGLISH, Look.Width.NARROW);
        try (Visitor visitor = new Visitor("portal-answers", look)) {
            String portal = DevStack.get().portalUrl();
            visitor.open(portal + "/?q=oyonnax").see("open");
            visitor.open(portal + "/?q=cherbourg").see("not-yet");
            visitor.open(portal + "/?q=lyon").see("no-territory");
            visitor.open(portal + "/?q=xqzwk").see("nothing");
        }
    }

    @Test
    void aVeryNarrowWindowHoldsTheHomePage() {
        try (Visitor visitor = new Visitor("portal-320", new Look(Look.Language.FRENCH, Look.Width.NARROW))) {
            visitor.page().setViewportSize(320, 640);
            visitor.open(DevStack.get().portalUrl() + "/").see("home");
            assertThat(visitor.page().locator("#liste .figs")).containsText("millions d’habitants");
        }
    }

    @Test
    void theMapHasItsOutlinesAndSaysWhatIsUnderThePointer() {
        try (Visitor visitor = new Visitor("portal-map", Look.FRENCH_WIDE)) {
            visitor.open(DevStack.get().portalUrl() + "/");
            Locator outline = visitor.page().locator("use[data-id='ti-8413']");
            assertThat(outline.boundingBox().height).isGreaterThan(5);
            outline.dispatchEvent("mouseenter");
            assertThat(visitor.page().locator("[data-tip]")).containsText("Plastics Vallée – Oyonnax : 42 communes");
        }
    }

    @Test
    void whichTerritorySuitsIsNotAnsweredWithoutNationalData() {
        try (Visitor visitor = new Visitor("portal-find", Look.FRENCH_WIDE)) {
            visitor.open(DevStack.get().portalUrl() + "/trouver").see("closed");
            assertThat(visitor.page().locator("main")).containsText("n’est pas encore ouverte");
            assertThat(visitor.page().locator("main form")).hasCount(0);
            visitor.open(DevStack.get().portalUrl() + "/trouver?adultes=2&budget=beaucoup");
            assertThat(visitor.page().locator("main")).containsText("n’est pas encore ouverte");
        }
    }
}
