package com.vivrou.household.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.devstack.DevStack;
import com.vivrou.identity.BrowsingByHttp;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Households choose among the plants of the territory they look at, and know of no other's. */
class WorkplacesIT {
    private static final String PLASTICS = DevStack.get().territoryUrl("plastics-vallee");
    private static final String CHOLET = DevStack.get().territoryUrl("choletais-mauges");
    private static final String STEP_2 = "/mon-foyer/travail";

    @Test
    void plantsOfTheTerritoryComeFirstAndThoseOfAnotherDoNotComeAtAll() {
        assertThat(offered(PLASTICS, "")).first().isEqualTo("Entreprise de démonstration, Site de Oyonnax");
        assertThat(offered(CHOLET, "")).noneMatch(place -> place.contains("Oyonnax"));
        assertThat(offered(CHOLET, "site de")).noneMatch(place -> place.contains("Oyonnax"));
        assertThat(offered(PLASTICS, "site de oyo")).containsExactly("Entreprise de démonstration, Site de Oyonnax");
    }

    @Test
    void plantIsTakenByItsNameWhereItStandsAlone() {
        String name = "entreprise de demonstration site de oyonnax";
        BrowsingByHttp visitor = new BrowsingByHttp();
        assertThat(visitor.submit(PLASTICS + STEP_2, Map.of("work1", name)).statusCode())
                .isEqualTo(302);
        Document refused = Jsoup.parse(new BrowsingByHttp()
                .submit(CHOLET + STEP_2, Map.of("work1", name))
                .body());
        assertThat(refused.select("#work1-error").text()).contains("ni usine ni commune");
        assertThat(refused.select("#work1").val()).isEqualTo(name);
    }

    private static List<String> offered(String territory, String typed) {
        String asked = typed.isEmpty() ? "" : "?partie=lieux&q=" + typed.replace(" ", "%20");
        return Jsoup.parse(new BrowsingByHttp().get(territory + STEP_2 + asked).body())
                .select("#lieux option")
                .eachAttr("value");
    }
}
