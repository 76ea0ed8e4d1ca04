package com.vivrou.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.devstack.DevStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody follows an old link, or tries a host that is nobody's. */
class ErrorPagesJourney {

    @ParameterizedTest
    @EnumSource(Territory.class)
    void anOldLinkEndsOnAPageInTheTerritorysBrand(Territory territory) {
        for (Look.Width width : Look.Width.values()) {
            for (Look.Language language : Look.Language.values()) {
                try (Visitor visitor = new Visitor("errors-" + territory.slug, new Look(language, width))) {
                    visitor.open(territory.url("/une-page-qui-n-existe-pas"), 404)
                            .see("not-found");
                }
            }
        }
    }

    @Test
    void anOldLinkAtThePortalEndsOnAPageOfVivrou() {
        try (Visitor visitor = new Visitor("errors-portal", Look.FRENCH_WIDE)) {
            visitor.open(DevStack.get().portalUrl() + "/une-page-qui-n-existe-pas", 404)
                    .see("not-found");
        }
    }

    @Test
    void aHostThatIsNobodysSaysSoAndLeavesNothing() {
        try (Visitor visitor = new Visitor("errors-unknown-host", Look.FRENCH_WIDE)) {
            visitor.open(DevStack.get().territoryUrl("nulle-part") + "/", 404);
            visitor.picture("unknown-host");
            assertThat(visitor.page().context().cookies()).isEmpty();
        }
    }
}
