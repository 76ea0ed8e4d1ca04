package com.vivrou.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.vivrou.devstack.DevStack;
import com.vivrou.devstack.LocalHttp;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The API as a program finds it, on the real server. */
class ApiIT {
    private static final DevStack STACK = DevStack.get();
    private static final String PLASTICS = STACK.territoryUrl("plastics-vallee") + "/api/v1";
    private static final String VITRE = STACK.territoryUrl("fougeres-vitre") + "/api/v1";

    /** An address to ask for each path that is described. */
    private static final Map<String, String> ASKED = Map.of(
            "/communes", "/communes?fields=name,population,rent_house_m2&size=5",
            "/communes/{code}", "/communes/01283",
            "/indicators", "/indicators",
            "/contours", "/contours",
            "/search", "/search?q=oyonax",
            "/matching", "/matching",
            "/openapi.json", "/openapi.json");

    @Test
    void everyPathThatIsDescribedAnswersAsDescribed() throws IOException {
        assertThat(OpenApi.paths()).containsExactlyInAnyOrderElementsOf(ASKED.keySet());
        for (String path : OpenApi.paths()) {
            HttpResponse<String> answer = ask(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(OpenApi.faults(path, 200, json(answer))).as(path).isEmpty();
            assertThat(header(answer, "Access-Control-Allow-Origin")).as(path).isEqualTo("*");
            assertThat(header(answer, "Cache-Control"))
                    .as(path)
                    .startsWith(OpenApi.example(path).isEmpty() ? "public, max-age=" : "no-store");
            assertThat(header(answer, "Set-Cookie")).as(path).isEmpty();
        }
    }

    /** Reads an address, or sends it the question that the description gives as an example. */
    private static HttpResponse<String> ask(String path) {
        String example = OpenApi.example(path);
        return example.isEmpty()
                ? LocalHttp.get(PLASTICS + ASKED.get(path))
                : LocalHttp.send(LocalHttp.to(PLASTICS + ASKED.get(path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(example)));
    }

    @Test
    void theListIsPagedFilteredAndSorted() throws IOException {
        HttpResponse<String> first = LocalHttp.get(PLASTICS + "/communes?size=10&sort=-population");
        JsonNode page = json(first);
        assertThat(page.path("total").asInt()).isEqualTo(42);
        assertThat(page.path("pages").asInt()).isEqualTo(5);
        assertThat(page.at("/communes/0/name").asText()).isEqualTo("Oyonnax");
        assertThat(header(first, "Link"))
                .contains("<" + PLASTICS + "/communes?size=10&sort=-population&page=2>; rel=\"next\"")
                .contains("rel=\"last\"")
                .doesNotContain("rel=\"prev\"");
        HttpResponse<String> last = LocalHttp.get(PLASTICS + "/communes?size=10&sort=-population&page=5");
        assertThat(json(last).path("communes")).hasSize(2);
        assertThat(header(last, "Link")).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
        String siren = page.at("/communes/0/epci/siren").asText();
        assertThat(json(LocalHttp.get(PLASTICS + "/communes?size=500&epci=" + siren))
                        .findValuesAsText("siren"))
                .isNotEmpty()
                .containsOnly(siren);
        assertThat(json(LocalHttp.get(PLASTICS + "/communes?q=oyonax&fields=name"))
                        .path("communes")
                        .toString())
                .isEqualTo("[{\"code\":\"01283\",\"name\":\"Oyonnax\"}]");
    }

    @Test
    void aCommuneHasEveryFigureAndSaysWhatIsNotPublished() throws IOException {
        JsonNode commune = json(LocalHttp.get(PLASTICS + "/communes/01011"));
        JsonNode indicators = json(LocalHttp.get(PLASTICS + "/indicators"));
        assertThat(commune.path("figures")).hasSameSizeAs(indicators.path("indicators"));
        for (JsonNode figure : commune.path("figures")) {
            assertThat(figure.path("published").asBoolean())
                    .as(figure.toString())
                    .isNotEqualTo(figure.path("value").isNull());
        }
        assertThat(commune.path("figures"))
                .as("Apremont has no station, so that no passengers are counted")
                .anySatisfy(figure -> {
                    assertThat(figure.path("indicator").asText()).isEqualTo("station_passengers");
                    assertThat(figure.path("published").asBoolean()).isFalse();
                });
        JsonNode rows = json(LocalHttp.get(PLASTICS + "/communes?q=01011&fields=station_passengers"));
        assertThat(rows.at("/communes/0/figures/station_passengers").isNull()).isTrue();
    }

    @Test
    void aTerritoryAnswersForItsOwnCommunesOnly() {
        assertThat(LocalHttp.get(PLASTICS + "/communes/01283").statusCode()).isEqualTo(200);
        assertProblem(LocalHttp.get(VITRE + "/communes/01283"), 404, "/communes/{code}");
        assertThat(LocalHttp.get(VITRE + "/search?q=oyonnax").body()).isEqualTo("{\"results\":[]}");
        assertThat(LocalHttp.get(STACK.portalUrl() + "/api/v1/communes").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        HttpResponse<String> first = LocalHttp.get(PLASTICS + "/communes");
        String tag = header(first, "ETag");
        HttpResponse<String> again =
                LocalHttp.send(LocalHttp.to(PLASTICS + "/communes").header("If-None-Match", "\"other\", " + tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
        HttpResponse<String> head = LocalHttp.send(
                LocalHttp.to(PLASTICS + "/communes").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(tag);
    }

    @Test
    void outlinesMayBeKeptForEverUnderTheirHash() {
        HttpResponse<String> plain = LocalHttp.get(PLASTICS + "/contours");
        assertThat(header(plain, "Content-Type")).startsWith("application/geo+json");
        assertThat(header(plain, "Cache-Control")).doesNotContain("immutable");
        String hashed = header(plain, "Link").replaceAll("<(.*)>.*", "$1");
        assertThat(header(LocalHttp.get(hashed), "Cache-Control")).contains("immutable");
        assertThat(header(LocalHttp.get(PLASTICS + "/contours?v=other"), "Cache-Control"))
                .doesNotContain("immutable");
    }

    @Test
    void everyErrorIsAProblemThatSaysWhatToDo() throws IOException {
        Map<String, String> refused = Map.of(
                "/communes?size=9000", "size",
                "/communes?page=0", "page",
                "/communes?page=x", "page",
                "/communes?sort=colour", "sort",
                "/communes?fields=name,colour", "fields",
                "/communes?epci=1", "epci",
                "/communes?colour=red", "colour",
                "/communes?q=a&q=b", "q",
                "/search", "q",
                "/search?q=a&limit=51", "limit");
        for (Map.Entry<String, String> each : refused.entrySet()) {
            HttpResponse<String> answer = LocalHttp.get(PLASTICS + each.getKey());
            assertProblem(answer, 400, "/communes");
            assertThat(json(answer).path("parameter").asText())
                    .as(each.getKey())
                    .isEqualTo(each.getValue());
            assertThat(json(answer).path("detail").asText()).contains(each.getValue());
        }
        assertProblem(LocalHttp.get(PLASTICS + "/nowhere"), 404, "/communes/{code}");
        assertProblem(
                LocalHttp.get(STACK.territoryUrl("plastics-vallee") + "/api/v2/communes"), 404, "/communes/{code}");
        assertProblem(
                LocalHttp.send(LocalHttp.to(PLASTICS + "/communes").header("Accept", "text/csv")), 406, "/communes");
        for (String method : List.of("POST", "PUT", "PATCH")) {
            HttpResponse<String> answer = LocalHttp.send(
                    LocalHttp.to(PLASTICS + "/communes").method(method, HttpRequest.BodyPublishers.ofString("{}")));
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
            assertThat(header(answer, "Allow")).contains("GET").contains("HEAD");
        }
    }

    @Test
    void problemsSpeakTheLanguageOfTheCaller() throws IOException {
        assertThat(json(LocalHttp.send(
                                LocalHttp.to(PLASTICS + "/communes/75056").header("Accept-Language", "en")))
                        .path("title")
                        .asText())
                .isEqualTo("Not found");
        assertThat(json(LocalHttp.send(
                                LocalHttp.to(PLASTICS + "/communes/75056").header("Accept-Language", "fr")))
                        .path("title")
                        .asText())
                .isEqualTo("Introuvable");
    }

    @Test
    void anyPageOfTheWebMayAskWithoutCookies() {
        HttpResponse<String> before = LocalHttp.send(LocalHttp.to(PLASTICS + "/communes")
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(before.statusCode()).isEqualTo(204);
        assertThat(header(before, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(header(before, "Access-Control-Allow-Credentials")).isEmpty();
    }

    @Test
    void whoAsksWithoutEndIsToldWhenToComeBack() {
        HttpResponse<String> answer = LocalHttp.get(PLASTICS + "/nowhere");
        for (int i = 0; i < 2_000 && answer.statusCode() != 429; i++) {
            answer = LocalHttp.send(LocalHttp.to(PLASTICS + "/nowhere").header("X-Forwarded-For", "192.0.2.7"));
        }
        assertProblem(answer, 429, "/communes");
        assertThat(Integer.parseInt(header(answer, "Retry-After"))).isPositive();
        assertThat(LocalHttp.get(PLASTICS + "/indicators").statusCode())
                .as("another address")
                .isEqualTo(200);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String path) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("com.vivrou");
        try {
            assertThat(OpenApi.faults(path, status, json(answer))).isEmpty();
        } catch (IOException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return OpenApi.JSON.readTree(answer.body());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
