package com.vivrou.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vivrou.devstack.DevStack;
import com.vivrou.devstack.LocalHttp;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The portal as a visitor without script and a search engine see it, on the real server. */
class PortalIT {
    private static final DevStack STACK = DevStack.get();

    @Test
    void theHomePageListsTheOpenTerritoriesAndAll183() {
        String page = french("/").body();
        assertThat(page)
                .contains("Trois territoires vous accueillent déjà")
                .contains(STACK.territoryUrl("plastics-vallee") + "/\"");
        assertThat(page.split("<li id=\"territoire-", -1)).hasSize(184);
        assertThat(page.split("class=\"t t--open\"", -1)).hasSize(4);
    }

    @Test
    void itSpeaksEnglish() {
        HttpResponse<String> page = LocalHttp.get(STACK.portalUrl() + "/?langue=en");
        assertThat(page.body())
                .contains("lang=\"en\"")
                .contains("A job is waiting")
                .doesNotContain("???");
    }

    @Test
    void aSearchWithoutScriptIsAnsweredOnThePage() {
        assertThat(french("/?q=oyonax").body())
                .contains("Oyonnax est dans le territoire Plastics Vallée – Oyonnax")
                .contains("Aller sur Plastics Vallée");
        assertThat(french("/?q=Vitr%C3%A9").body()).contains("Vitré est dans le territoire Fougères – Vitré");
        assertThat(french("/?q=50100").body())
                .contains("Cherbourg-en-Cotentin est dans le territoire Cotentin")
                .contains("n’est pas encore sur Vivrou");
        assertThat(french("/?q=Lyon").body()).contains("Lyon n’est dans aucun Territoire d’industrie");
        assertThat(french("/?q=xqzwk").body()).contains("Aucune commune ne s’appelle");
    }

    @Test
    void whatIsTypedIsShownAsTextOnly() {
        assertThat(french("/?q=%3Cscript%3Ealert(1)%3C/script%3E%22").body())
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void theSearchAnswersAsOneTypes() throws IOException {
        HttpResponse<String> answer = french("/recherche.json?q=vitre");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        JsonNode first =
                new ObjectMapper().readTree(answer.body()).path("results").path(0);
        assertThat(first.path("name").asText()).isEqualTo("Vitré");
        assertThat(first.path("detail").asText()).isEqualTo("35500 · Fougères – Vitré, ouvert");
        assertThat(first.path("href").asText()).isEqualTo(STACK.territoryUrl("fougeres-vitre"));
    }

    @Test
    void theSearchRefusesWhatNobodyTypes() {
        assertThat(french("/recherche.json").statusCode()).isEqualTo(400);
        assertThat(french("/recherche.json?q=" + "a".repeat(81)).statusCode()).isEqualTo(400);
    }

    @Test
    void aTerritoryFindsItsOwnCommunesOnly() throws IOException {
        String territory = STACK.territoryUrl("plastics-vallee");
        assertThat(new ObjectMapper()
                        .readTree(LocalHttp.get(territory + "/recherche.json?q=oyonax")
                                .body())
                        .at("/results/0/href")
                        .asText())
                .isEqualTo("/communes/oyonnax-01283");
        assertThat(new ObjectMapper()
                        .readTree(LocalHttp.get(territory + "/recherche.json?q=vitre")
                                .body())
                        .path("results"))
                .isEmpty();
    }

    @Test
    void eachHostHasItsSitemapAndRobots() {
        assertThat(french("/sitemap.xml").body()).contains("<loc>" + STACK.portalUrl() + "/</loc>");
        assertThat(french("/robots.txt").body()).contains("Disallow: /trouver?\n");
        assertThat(french("/trouver?adultes=1").body()).contains("content=\"noindex\"");
        assertThat(french("/trouver").body()).doesNotContain("noindex");
        String territory = STACK.territoryUrl("fougeres-vitre");
        assertThat(LocalHttp.get(territory + "/robots.txt").body()).contains("Sitemap: " + territory + "/sitemap.xml");
        assertThat(LocalHttp.get(territory + "/sitemap.xml").body()).doesNotContain(STACK.portalUrl() + "/</loc>");
        assertThat(LocalHttp.get(STACK.consoleUrl() + "/robots.txt").body()).contains("Disallow: /\n");
    }

    private static HttpResponse<String> french(String path) {
        return LocalHttp.send(LocalHttp.to(STACK.portalUrl() + path)
                .header("Accept-Language", "fr")
                .GET());
    }
}
