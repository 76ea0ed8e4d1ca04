package com.vivrou.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.portal.Route;
import com.vivrou.portal.Routes;
import com.vivrou.portal.web.PageLimits.Refusal;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLimitsTest {
    private static final long MUCH = 3_000_000;

    private final Routes routes = new Routes();
    private final AtomicInteger counted = new AtomicInteger();
    private final PageLimits limits = new PageLimits((address, calls) -> counted.addAndGet(calls) <= 600 ? 0 : 7);

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "PROPFIND"})
    void pagesAreReadAndSentAFormAndNothingElse(String method) {
        assertThat(find(Route.Host.TERRITORY, "/mon-foyer", new Asked().method(method)))
                .contains(new Refusal(405, "Allow", "GET, HEAD, POST"));
        assertThat(find(Route.Host.CONSOLE, "/donnees", new Asked().method(method)))
                .contains(new Refusal(405, "Allow", "GET, HEAD, POST"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mon-foyer", "/communes", "/connexion", "/nulle-part", "/mes-communes/dossier.pdf"})
    void formsHaveAnEnd(String path) {
        assertThat(find(Route.Host.TERRITORY, path, form(64 << 10))).isEmpty();
        assertThat(find(Route.Host.TERRITORY, path, form((64 << 10) + 1))).contains(Refusal.plain(413));
        assertThat(find(Route.Host.TERRITORY, path, new Asked().length(MUCH))).contains(Refusal.plain(413));
    }

    @Test
    void formsSayHowLongTheyAre() {
        assertThat(find(Route.Host.TERRITORY, "/mon-foyer", form(-1))).contains(Refusal.plain(411));
        assertThat(find(Route.Host.TERRITORY, "/mon-foyer", form(0))).isEmpty();
        assertThat(find(Route.Host.TERRITORY, "/mon-foyer", new Asked())).isEmpty();
    }

    @Test
    void filesAndQuestionsOfProgramsHaveLimitsOfTheirOwn() {
        assertThat(find(Route.Host.CONSOLE, "/imports/fichier", form(MUCH))).isEmpty();
        assertThat(find(Route.Host.TERRITORY, "/api/v1/matching", form(-1))).isEmpty();
        assertThat(find(Route.Host.TERRITORY, "/imports/fichier", form(MUCH)))
                .as("files come in at the console only")
                .contains(Refusal.plain(413));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mes-communes", "/mes-communes/pourquoi", "/comparer", "/mon-foyer/travail"})
    void whatIsComputedForEachVisitorIsCounted(String path) {
        for (int move = 0; move < 600; move++) {
            assertThat(find(Route.Host.TERRITORY, path, new Asked())).isEmpty();
        }
        assertThat(find(Route.Host.TERRITORY, path, new Asked())).contains(new Refusal(429, "Retry-After", "7"));
        assertThat(find(Route.Host.TERRITORY, path, form(10))).contains(new Refusal(429, "Retry-After", "7"));
        assertThat(find(Route.Host.TERRITORY, "/aide", new Asked())).isEmpty();
    }

    @Test
    void paperCostsMoreThanAPage() {
        find(Route.Host.TERRITORY, "/mes-communes/dossier.pdf", new Asked());
        assertThat(counted).hasValue(10);
    }

    @Test
    void whatIsRefusedOtherwiseIsNotCounted() {
        find(Route.Host.TERRITORY, "/mes-communes", form(MUCH));
        find(Route.Host.TERRITORY, "/mes-communes", new Asked().method("PUT"));
        assertThat(counted).hasValue(0);
    }

    private Optional<Refusal> find(Route.Host host, String path, Asked asked) {
        return limits.find(routes.findRoute(host, path), asked.path(path).toRequest());
    }

    private static Asked form(long length) {
        return new Asked().method("POST").length(length);
    }
}
