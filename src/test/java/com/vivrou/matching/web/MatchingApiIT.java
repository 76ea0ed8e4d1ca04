package com.vivrou.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vivrou.devstack.DevStack;
import com.vivrou.devstack.LocalHttp;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The engine as a program finds it, on the real server. */
class MatchingApiIT {
    private static final DevStack STACK = DevStack.get();
    private static final String PLASTICS = STACK.territoryUrl("plastics-vallee") + "/api/v1/matching";
    private static final String VITRE = STACK.territoryUrl("fougeres-vitre") + "/api/v1/matching";
    private static final String HOUSEHOLD =
            """
            {"adults": [{"name": "Ana", "work": {"commune": "01283"}, "shift": "two_shifts",
                         "counts": {"commute": {"importance": "must", "line": 30}}},
                        {"name": "Sam", "shift": "none", "counts": {"fibre": {"importance": "important"}}}],
             "children": [2018], "housing": {"tenure": "rent", "dwelling": "house", "budget": 950}, "limit": 500}
            """;

    @Test
    void theCommunesOfTheHostsTerritoryAreRankedWithReasonsThatAddUp() throws JsonProcessingException {
        HttpResponse<String> answer = post(PLASTICS, HOUSEHOLD);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        JsonNode ranking = new ObjectMapper().readTree(answer.body());
        assertThat(ranking.path("communes")).hasSize(42);
        assertThat(ranking.path("front")).isNotEmpty();
        for (JsonNode commune : ranking.path("communes")) {
            assertThat(commune.path("neighbour").asBoolean()).isFalse();
            for (JsonNode adult : commune.path("adults")) {
                double points = 0;
                for (JsonNode contribution : adult.path("contributions")) {
                    points += contribution.path("points").asDouble();
                }
                assertThat(Math.abs(points - adult.path("score").asDouble())).isLessThan(0.01);
            }
        }
        assertThat(post(PLASTICS, HOUSEHOLD).body())
                .as("equal questions have equal answers")
                .isEqualTo(answer.body());
    }

    @Test
    void aTerritoryRanksItsOwnCommunesOnly() throws JsonProcessingException {
        JsonNode refused = new ObjectMapper().readTree(post(VITRE, HOUSEHOLD).body());
        assertThat(refused.path("parameter").asText()).isEqualTo("/adults/0/work/commune");
        String codes = new ObjectMapper()
                .readTree(post(VITRE, "{\"limit\": 500}").body())
                .path("communes")
                .findValuesAsText("code")
                .toString();
        assertThat(codes).contains("35360").doesNotContain("01283");
        assertThat(post(STACK.portalUrl() + "/api/v1/matching", "{}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatCannotBeAnsweredIsAProblemThatSaysWhatToDo() throws JsonProcessingException {
        JsonNode broken = new ObjectMapper().readTree(post(PLASTICS, "{").body());
        assertThat(broken.path("status").asInt()).isEqualTo(400);
        assertThat(broken.path("detail").asText()).contains("/api/v1/openapi.json");
        JsonNode trade = new ObjectMapper()
                .readTree(post(PLASTICS, "{\"adults\": [{\"trade\": {}}]}").body());
        assertThat(trade.path("parameter").asText()).isEqualTo("/adults/0/trade/code");
        assertThat(post(PLASTICS, "{\"x\": \"" + "y".repeat(30_000) + "\"}").statusCode())
                .isEqualTo(413);
        HttpResponse<String> form = LocalHttp.send(LocalHttp.to(PLASTICS)
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(form.statusCode()).isEqualTo(415);
        HttpResponse<String> large = LocalHttp.send(LocalHttp.to(PLASTICS)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("a=" + "b".repeat(3_000_000))));
        assertThat(large.statusCode()).isEqualTo(415);
        HttpResponse<String> read = LocalHttp.get(PLASTICS);
        assertThat(read.statusCode()).isEqualTo(405);
        assertThat(read.headers().firstValue("Allow")).hasValue("POST, OPTIONS");
    }

    @Test
    void sentencesComeInTheLanguageAskedFor() {
        assertThat(post(PLASTICS + "?langue=en", HOUSEHOLD).body()).contains("Travel to work");
        assertThat(post(PLASTICS, HOUSEHOLD).body()).contains("Trajet au travail");
    }

    private static HttpResponse<String> post(String url, String json) {
        return LocalHttp.send(LocalHttp.to(url)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }
}
