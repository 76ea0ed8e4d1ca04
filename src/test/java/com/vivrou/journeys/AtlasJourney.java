package com.vivrou.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.vivrou.devstack.LocalHttp;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody who knows nothing of a territory reads its atlas: the whole, the list, the map, a commune, the sources. */
class AtlasJourney {
    private static final int MOST_BYTES = 80 * 1024;

    /** Every brand in both languages and both widths; not each with each, for pages whose style is the brand's alone. */
    static Stream<Arguments> everyBrandLanguageAndWidth() {
        return Arrays.stream(Territory.values()).flatMap(territory -> Stream.of(
                        new Look(Look.Language.FRENCH, Look.Width.NARROW),
                        new Look(Look.Language.ENGLISH, Look.Width.WIDE))
                .map(look -> Arguments.of(territory, look)));
    }

    @ParameterizedTest
    @MethodSource("everyBrandLanguageAndWidth")
    void fromTheTerritoryToItsSources(Territory territory, Look look) {
        try (Visitor visitor = new Visitor("atlas-" + territory.slug, look)) {
            Page page = visitor.page();
            visitor.open(territory.url("/territoire")).see("territory");
            assertThat(page.locator(".map--links a").count())
                    .as("communes on the map")
                    .isGreaterThan(10);
            assertThat(page.locator("dl.figs .src a").count())
                    .as("each figure has its source")
                    .isPositive();

            visitor.open(territory.url("/communes")).see("list");
            filterSortAndChooseColumns(visitor);
            visitor.open(territory.url("/carte?indicateur=fibre_share")).see("map");
            assertThat(page.locator(".legend-table tbody tr").count())
                    .as("classes")
                    .isPositive();
            assertThat(page.locator("section table tbody tr").count())
                    .as("the table holds what the map shows")
                    .isEqualTo(page.locator(".map--classes a").count());

            visitor.open(territory.url("/communes/" + segment(territory)));
            openAll(visitor);
            visitor.see("commune");
            assertThat(page.locator("dl.facts .strip").count()).as("drawings").isPositive();
            assertThat(page.locator("details table").count())
                    .as("a table behind each theme's drawings")
                    .isEqualTo(page.locator("section.theme").count());
            assertThat(page.locator("script[type='application/ld+json']").textContent())
                    .contains("\"AdministrativeArea\"", territory.code);
            assertThat(page.locator("link[rel=canonical]").getAttribute("href"))
                    .isEqualTo(territory.url("/communes/" + segment(territory)));

            page.locator("dl.facts .src a").first().click();
            visitor.settle().see("sources");
            String anchor = page.url().substring(page.url().indexOf('#'));
            assertThat(page.locator("tr" + anchor).count())
                    .as("the data set is there")
                    .isEqualTo(1);
        }
    }

    private static void filterSortAndChooseColumns(Visitor visitor) {
        Page page = visitor.page();
        openAll(visitor);
        page.locator("input[name='colonne'][value='population']").uncheck();
        page.locator("input[name='colonne'][value='bakeries']").check();
        page.locator("#min-population").fill("500");
        visitor.submit("form[action='/communes']").see("list-filtered");
        assertThat(page.url()).contains("min-population=500", "colonne=bakeries");
        assertThat(page.locator("ul.chips a.chip").count())
                .as("filters in place")
                .isEqualTo(1);
        assertThat(page.locator("tbody td[data-l]").first().getAttribute("data-l"))
                .isNotBlank();
        visible(page, "a[href*='tri=bakeries']").click();
        visitor.settle().see("list-sorted");
        assertThat(page.url()).contains("min-population=500", "colonne=bakeries", "tri=bakeries");

        Locator ticks = page.locator("tbody input[name='c']");
        ticks.nth(0).check();
        ticks.nth(1).check();
        page.locator("form[action='/comparer'] button").click();
        visitor.settle().see("comparison");
        assertThat(page.locator("thead svg.compare__art").count())
                .as("outlines")
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Look.Language.class)
    void aWrongAddressIsExplainedAndNothingIsLost(Look.Language language) {
        Territory territory = Territory.FOUGERES_VITRE;
        try (Visitor visitor = new Visitor("atlas-wrong", new Look(language, Look.Width.NARROW))) {
            Page page = visitor.page();
            visitor.open(territory.url("/communes?q=saint&colonne=schools&colonne=xyz&page=-3&min-population=1e999"))
                    .see("list-wrong");
            assertThat(page.locator("[role=alert] li").count())
                    .as("what was wrong")
                    .isEqualTo(3);
            assertThat(page.locator("#q").inputValue()).isEqualTo("saint");
            assertThat(page.locator("#min-population").inputValue()).isEqualTo("1e999");
            assertThat(page.locator("tbody tr").count())
                    .as("the rest was carried out")
                    .isPositive();

            visitor.open(territory.url("/communes?q=zzzzz")).see("list-none");
            assertThat(page.locator(".empty a").count()).as("a way on").isEqualTo(1);
            visitor.open(territory.url("/carte?indicateur=%3Cscript%3E")).see("map-wrong");
            assertThat(page.locator("[role=alert]").count()).isEqualTo(1);
            visitor.open(territory.url("/carte?indicateur=density_class")).see("map-of-words");
            assertThat(page.locator("[role=alert]").count()).isEqualTo(1);
        }
    }

    @Test
    void theFileHoldsWhatTheListShows() {
        Territory territory = Territory.PLASTICS_VALLEE;
        String query = "?colonne=population&colonne=schools&min-population=2000&tri=population";
        String file = get(territory, "/communes.csv" + query).body();
        assertThat(file).startsWith("\ufeffCode INSEE;Commune;");
        assertThat(file.lines().skip(1).findFirst())
                .hasValueSatisfying(line -> assertThat(line).startsWith("01283;Oyonnax;"));
        try (Visitor visitor = new Visitor("atlas-file", Look.FRENCH_WIDE)) {
            visitor.open(territory.url("/communes" + query));
            assertThat(visitor.page().locator("tbody tr").count())
                    .isEqualTo((int) file.lines().count() - 1);
        }
        assertThat(get(territory, "/communes-sources.csv" + query).body()).contains("INSEE", "Licence Ouverte");
        HttpResponse<String> refused = get(territory, "/communes.csv?colonne=xyz");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("xyz");
    }

    @Test
    void aTerritoryShowsNothingOfAnother() {
        Territory here = Territory.PLASTICS_VALLEE;
        Territory there = Territory.FOUGERES_VITRE;
        assertThat(get(here, "/communes/" + segment(there)).statusCode()).isEqualTo(404);
        for (String path :
                new String[] {"/communes?q=" + there.code, "/communes.csv", "/carte", "/territoire", "/sources"}) {
            HttpResponse<String> answer = get(here, path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContain("Fougères", segment(there));
        }
        assertThat(get(here, "/comparer?c=" + there.code).body()).doesNotContain("Fougères");
    }

    @ParameterizedTest
    @EnumSource(Territory.class)
    void aFirstVisitIsLight(Territory territory) {
        for (String path :
                new String[] {"/communes", "/communes/" + segment(territory), "/territoire", "/carte", "/sources"}) {
            try (Visitor visitor = new Visitor("atlas-light", Look.FRENCH_WIDE)) {
                List<Request> requests = new ArrayList<>();
                visitor.page().onRequestFinished(requests::add);
                visitor.open(territory.url(path)).settle();
                int bytes = requests.stream()
                        .map(Request::sizes)
                        .mapToInt(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                        .sum();
                assertThat(bytes).as("%s of %s", path, territory.slug).isBetween(1, MOST_BYTES);
            }
        }
    }

    private static HttpResponse<String> get(Territory territory, String path) {
        return LocalHttp.send(LocalHttp.to(territory.url(path))
                .header("Accept-Language", "fr")
                .GET());
    }

    private static void openAll(Visitor visitor) {
        visitor.page().evaluate("() => document.querySelectorAll('main details').forEach(d => { d.open = true; })");
    }

    private static Locator visible(Page page, String selector) {
        return page.locator(selector).locator("visible=true").first();
    }

    private static String segment(Territory territory) {
        return switch (territory) {
            case PLASTICS_VALLEE -> "oyonnax-01283";
            case CHOLETAIS_MAUGES -> "cholet-49099";
            case FOUGERES_VITRE -> "vitre-35360";
        };
    }
}
