package com.vivrou.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.identity.Access;
import com.vivrou.portal.Route;
import com.vivrou.portal.Routes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ana of Vitré is somebody at Vitré, and nobody at Oyonnax. */
class StrangerJourney {

    private static final Territory HOME = Territory.FOUGERES_VITRE;
    private static final Territory ELSEWHERE = Territory.PLASTICS_VALLEE;

    /** Asks as the page at hand does, with its cookies, and follows no redirection. */
    private static final String ASKING = "async path => (await fetch(path, {redirect: 'manual'})).status";

    /** What a script is told of a redirection. */
    private static final int REDIRECTED = 0;

    @Test
    void vitresAnaCannotOpenAnythingAtOyonnax() {
        try (Visitor ana = new Visitor("stranger", Look.FRENCH_WIDE)) {
            ana.open(HOME.url("/")).signIn(HOME.person("ana"), "demo");
            assertThat(isKnown(ana)).as("signed in at home").isTrue();

            ana.open(ELSEWHERE.url("/")).see("a-visitor-elsewhere");
            assertThat(isKnown(ana)).as("signed in elsewhere").isFalse();

            for (Route route : guarded()) {
                String path = route.path().replaceAll("\\{[^}]*}", "x").replace("*", "x");
                Object status = ana.page().evaluate(ASKING, path);
                assertThat(status).as("Ana of Vitré at Oyonnax, %s", path).isIn(REDIRECTED, 401, 403, 404);
            }
        }
    }

    /** Keycloak knows her and asks for no password; the territory still does not let her in. */
    @Test
    void signingInElsewhereIsRefused() {
        try (Visitor ana = new Visitor("stranger-signs-in", Look.FRENCH_WIDE)) {
            ana.open(HOME.url("/")).signIn(HOME.person("ana"), "demo");
            ana.tolerate(403).page().navigate(ELSEWHERE.url("/connexion"));
            ana.picture("refused");
            assertThat(ana.page().locator("body").innerText()).doesNotContain(HOME.person("ana"));
            ana.open(ELSEWHERE.url("/"));
            assertThat(isKnown(ana)).as("signed in elsewhere").isFalse();
            ana.open(HOME.url("/"));
            assertThat(isKnown(ana)).as("still signed in at home").isTrue();
        }
    }

    private static List<Route> guarded() {
        return new Routes()
                .list().stream()
                        .filter(route -> route.hosts().contains(Route.Host.TERRITORY))
                        .filter(route -> !route.access().equals(Access.PUBLIC))
                        .toList();
    }

    private static boolean isKnown(Visitor visitor) {
        return visitor.page().locator("header form[action='/deconnexion']").count() > 0;
    }
}
