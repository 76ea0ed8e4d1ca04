package com.vivrou.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.kernel.AtHand;
import com.vivrou.portal.Route;
import com.vivrou.portal.Routes;
import com.vivrou.tenancy.RequestHost;
import com.vivrou.tenancy.TenantState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * What is given before the server asks who the visitor is, and what never. All territories show data of the same
 * vintage here: only the host tells them apart.
 */
class EarlyAnswersTest {
    private static final RequestHost HERE = Asked.territory("here", "green", TenantState.ACTIVE);
    private static final Map<String, RequestHost> HOSTS = Map.of(
            "here.example",
            HERE,
            "there.example",
            Asked.territory("there", "green", TenantState.ACTIVE),
            "closed.example",
            Asked.territory("here", "green", TenantState.SUSPENDED),
            "portal.example",
            new RequestHost.Portal(),
            "admin.example",
            new RequestHost.Console(),
            "other.example",
            new RequestHost.Elsewhere("https://here.example"));

    private final Routes routes = new Routes();
    private final KeptAnswers kept = new KeptAnswers(host -> Optional.of("vintage"));
    private final AtomicInteger callsOfApi = new AtomicInteger();
    private final EarlyAnswers early = new EarlyAnswers(
            request -> HOSTS.getOrDefault(String.valueOf(request.getHeader("Host")), new RequestHost.Unknown()),
            routes,
            kept,
            (address, calls) -> callsOfApi.addAndGet(calls) <= 2 ? 0 : 1);

    @Test
    void whatIsKeptIsGivenWithItsHeadersAndAReferenceOfItsOwn() throws IOException {
        keep(
                "/communes",
                new Answered().header("Content-Security-Policy", "none").header("X-Request-Id", "first"));
        Answered given = give(at("here.example")).orElseThrow();
        assertThat(given.body()).isEqualTo("of here");
        assertThat(given.find("Content-Security-Policy")).contains("none");
        assertThat(given.find("X-Request-Id").orElse("")).startsWith(EarlyAnswers.EARLY);
    }

    @Test
    void theSamePathOnAnotherHostIsNotAnsweredFromHere() throws IOException {
        keep("/communes", new Answered());
        for (String host :
                new String[] {"there.example", "portal.example", "admin.example", "other.example", "unknown.example"}) {
            assertThat(give(at(host))).as(host).isEmpty();
        }
        assertThat(give(at("here.example"))).isPresent();
    }

    @Test
    void aTerritoryThatIsClosedIsNotAnsweredFromBefore() throws IOException {
        keep("/communes", new Answered());
        assertThat(give(at("closed.example"))).isEmpty();
    }

    @Test
    void whoMayBeSomebodyIsAskedWho() throws IOException {
        keep("/communes", new Answered());
        assertThat(give(at("here.example").cookie("__Host-sid", "1"))).isEmpty();
        assertThat(give(at("here.example").header("Authorization", "Bearer x"))).isEmpty();
        assertThat(give(at("here.example").cookie("langue", "fr"))).isPresent();
    }

    @Test
    void onlyReadingIsAnswered() throws IOException {
        keep("/communes", new Answered().header("ETag", "W/\"1\""));
        assertThat(give(at("here.example").method("POST"))).isEmpty();
        assertThat(give(at("here.example").method("OPTIONS"))).isEmpty();
        assertThat(give(at("here.example").method("HEAD")).orElseThrow().body()).isEmpty();
        Answered unchanged =
                give(at("here.example").header("If-None-Match", "W/\"1\"")).orElseThrow();
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
    }

    @Test
    void callsOfTheApiAreCountedWhenTheyAreAnswered() throws IOException {
        Asked asked = at("here.example").path("/api/v1/communes");
        assertThat(give(asked)).isEmpty();
        assertThat(callsOfApi).hasValue(0);
        keep("/api/v1/communes", new Answered());
        assertThat(give(asked)).isPresent();
        assertThat(give(asked)).isPresent();
        assertThat(give(asked)).as("too often: the usual way says so").isEmpty();
    }

    @Test
    void whatWouldHaveToAskTheDatabaseTakesTheUsualWay() throws IOException {
        EarlyAnswers forgetful = new EarlyAnswers(
                request -> {
                    AtHand.askingDatabase();
                    return HERE;
                },
                routes,
                kept,
                (address, calls) -> 0);
        keep("/communes", new Answered());
        Answered untouched = new Answered();
        assertThat(forgetful.give(at("here.example").toRequest(), untouched.toResponse()))
                .isFalse();
        assertThat(untouched.isUntouched()).isTrue();
        AtHand.askingDatabase();
    }

    private void keep(String path, Answered made) {
        Route route = routes.findRoute(HERE, path).orElseThrow();
        KeptAnswers.Key key = kept.findKey(
                        route, HERE, path, at("here.example").path(path).toRequest())
                .orElseThrow();
        kept.keep(key, KeptAnswer.of("of here".getBytes(StandardCharsets.UTF_8), made.toResponse()));
    }

    private static Asked at(String host) {
        return new Asked().header("Host", host);
    }

    /** Empty when the request takes the usual way, its answer untouched. */
    private Optional<Answered> give(Asked asked) throws IOException {
        Answered answered = new Answered();
        boolean given = early.give(asked.toRequest(), answered.toResponse());
        assertThat(given || answered.isUntouched()).isTrue();
        return given ? Optional.of(answered) : Optional.empty();
    }
}
