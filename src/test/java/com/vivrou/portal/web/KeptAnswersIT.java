package com.vivrou.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.devstack.DevStack;
import com.vivrou.devstack.LocalHttp;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Answers that are given again, on the real server: to the right visitor of the right host, with all their headers. */
class KeptAnswersIT {
    private static final DevStack STACK = DevStack.get();
    private static final String PLASTICS = STACK.territoryUrl("plastics-vallee");
    private static final String VITRE = STACK.territoryUrl("fougeres-vitre");

    @Test
    void theSamePathIsAnotherPageOnAnotherHost() {
        String first = page(PLASTICS + "/aide", "fr").body();
        String other = page(VITRE + "/aide", "fr").body();
        assertThat(first).contains("Plastics Vallée");
        assertThat(other).contains("Fougères").doesNotContain("Plastics Vallée");
        assertThat(page(PLASTICS + "/aide", "fr").body()).isEqualTo(first);
        assertThat(page(VITRE + "/aide", "fr").body()).isEqualTo(other);
    }

    @Test
    void eachLanguageIsAnotherPage() {
        assertThat(page(PLASTICS + "/communes", "fr").body()).contains("lang=\"fr\"");
        assertThat(page(PLASTICS + "/communes", "en").body()).contains("lang=\"en\"");
        assertThat(page(PLASTICS + "/communes", "fr").body()).contains("lang=\"fr\"");
        HttpResponse<String> chosen = LocalHttp.send(LocalHttp.to(PLASTICS + "/communes")
                .header("Accept-Language", "fr")
                .header("Cookie", "langue=en"));
        assertThat(chosen.body()).contains("lang=\"en\"");
    }

    @Test
    void aGivenAnswerHasTheHeadersOfTheFirst() {
        HttpResponse<String> first = page(VITRE + "/sources", "fr");
        HttpResponse<String> again = page(VITRE + "/sources", "fr");
        for (String name : new String[] {
            "Content-Type", "ETag", "Cache-Control", "Vary", "Content-Security-Policy", "X-Content-Type-Options"
        }) {
            assertThat(again.headers().allValues(name))
                    .as(name)
                    .isEqualTo(first.headers().allValues(name))
                    .hasSize(1);
        }
        assertThat(again.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(again.headers().firstValue("X-Request-Id"))
                .as("each request has its own reference")
                .isNotEqualTo(first.headers().firstValue("X-Request-Id"));
        HttpResponse<String> head = LocalHttp.send(LocalHttp.to(VITRE + "/sources")
                .header("Accept-Language", "fr")
                .method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
        assertThat(head.body()).isEmpty();
    }

    /** Goes red when the server does not have {@link EarlyAnswersValve} in its pipeline, or no longer asks it. */
    @Test
    void whatIsKeptIsGivenBeforeTheServersSecurity() {
        page(PLASTICS + "/communes", "fr");
        assertThat(reference(page(PLASTICS + "/communes", "fr"))).startsWith(EarlyAnswers.EARLY);
        HttpResponse<String> known = LocalHttp.send(LocalHttp.to(PLASTICS + "/communes")
                .header("Accept-Language", "fr")
                .header("Cookie", "session=1"));
        assertThat(reference(known)).as("somebody, perhaps").isNotEmpty().doesNotStartWith(EarlyAnswers.EARLY);
        assertThat(reference(page(PLASTICS + "/mon-foyer", "fr")))
                .as("a page that is never kept")
                .doesNotStartWith(EarlyAnswers.EARLY);
    }

    private static String reference(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-Request-Id").orElse("");
    }

    private static HttpResponse<String> page(String url, String language) {
        HttpResponse<String> answer = LocalHttp.send(
                LocalHttp.to(url).header("Accept-Language", language).GET());
        assertThat(answer.statusCode()).as(url).isEqualTo(200);
        return answer;
    }
}
