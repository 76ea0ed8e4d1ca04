package com.vivrou.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.vivrou.devstack.DevStack;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The operator brings open data in. What is no data is refused, with the reason, and the atlas stays as it is. */
class OperatorJourney {
    static Stream<Look> looks() {
        return Stream.of(
                new Look(Look.Language.FRENCH, Look.Width.WIDE), new Look(Look.Language.ENGLISH, Look.Width.NARROW));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aPageSavedInsteadOfTheFileIsRefused(Look look) {
        String console = DevStack.get().consoleUrl();
        try (Visitor operator = new Visitor("operator", look)) {
            Page page = operator.page();
            operator.open(console + "/donnees").logIn("admin@vivrou.example", "demo");
            operator.see("data-sets");
            page.locator("a[href='/donnees/cog']").click();
            operator.settle().see("data-set");

            page.locator("#fichier")
                    .setInputFiles(new FilePayload(
                            "communes.json",
                            "application/json",
                            "<!doctype html><title>Erreur 503</title>".getBytes(StandardCharsets.UTF_8)));
            operator.submit("form[enctype]");
            page.locator("#report").waitFor();
            operator.settle().see("refused");
            assertThat(page.locator("section[aria-labelledby='report']").textContent())
                    .contains("communes.json", operator.in("page web", "web page"));

            operator.open(console + "/donnees");
            assertThat(page.locator("tr")
                            .filter(new Locator.FilterOptions().setHas(page.locator("a[href='/donnees/cog']")))
                            .textContent())
                    .as("nothing was published")
                    .contains(operator.in("Pas encore importé", "Not imported yet"));
            operator.open(console + "/donnees/inconnu", 404).see("unknown");
        }
    }
}
