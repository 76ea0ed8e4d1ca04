package com.vivrou.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.identity.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoutesTest {
    private static final Path PAGES = Path.of("src/main/webapp");

    /** The error page has no address: the container shows it in place of another. */
    private static final List<String> WITHOUT_ADDRESS = List.of("/portal/error.xhtml");

    private final Routes routes = new Routes();

    @Test
    void everyPageHasAnAddressAndEveryAddressItsPage() throws IOException {
        List<String> declared = routes.list().stream()
                .map(Route::findPage)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        assertThat(pages()).containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void noTwoRoutesAnswerTheSameAddress() {
        for (Route.Host host : Route.Host.values()) {
            assertThat(routes.list().stream()
                            .filter(route -> route.hosts().contains(host))
                            .map(Route::path))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void addressesArePlainAndWithoutExtension() {
        assertThat(routes.list()).allSatisfy(route -> assertThat(route.path())
                .matches("/|(/[a-z0-9.-]+)+(/\\{[a-z]+}|/\\*)?")
                .doesNotEndWith(".xhtml"));
    }

    @Test
    void aQuestionIsSentWhereTheTableSaysSoAndNowhereElse() {
        assertThat(routes.isAskedAt("/api/v1/matching")).isTrue();
        assertThat(Stream.of(
                        "/", "/mon-foyer", "/api/v1/communes", "/api/v1/matching/", "/api/v1/matching/x", "/api/x"))
                .noneMatch(routes::isAskedAt);
        assertThat(routes.list().stream().filter(route -> route.kind() == Route.Kind.QUESTION))
                .allSatisfy(route -> {
                    assertThat(route.path()).startsWith("/api/").doesNotContain("*");
                    assertThat(route.access()).isEqualTo(Access.PUBLIC);
                    assertThat(route.hosts()).containsExactly(Route.Host.TERRITORY);
                });
    }

    @Test
    void whatIsNotInTheTableDoesNotExist() {
        assertThat(routes.findRoute(Route.Host.TERRITORY, "/portal/error.xhtml"))
                .isEmpty();
        assertThat(routes.findRoute(Route.Host.TERRITORY, "/nulle-part")).isEmpty();
        assertThat(routes.findRoute(Route.Host.TERRITORY, "/statique/../WEB-INF/web.xml"))
                .as("a servlet path is already normal; the static servlet refuses names with dots")
                .isPresent();
    }

    @Test
    void aVariablePartIsOneSegment() {
        Route route =
                new Route("/communes/{segment}", Set.of(Route.Host.TERRITORY), Access.PUBLIC, "/x", Route.Kind.PAGE);
        assertThat(route.matches("/communes/oyonnax-01283")).isTrue();
        assertThat(route.matches("/communes/")).isFalse();
        assertThat(route.matches("/communes/a/b")).isFalse();
        assertThat(route.matches("/communes")).isFalse();
        assertThat(route.variable()).contains("segment");
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file))
                    .filter(name -> name.endsWith(".xhtml"))
                    .filter(name -> !name.startsWith("/WEB-INF/") && !name.startsWith("/resources/"))
                    .filter(name -> !WITHOUT_ADDRESS.contains(name))
                    .toList();
        }
    }
}
