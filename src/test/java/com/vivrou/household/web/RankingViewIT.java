package com.vivrou.household.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.devstack.DevStack;
import com.vivrou.household.Answers;
import com.vivrou.household.AnswersCode;
import com.vivrou.household.Workplace;
import com.vivrou.identity.BrowsingByHttp;
import com.vivrou.matching.Importance;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Shift;
import com.vivrou.travel.Mode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What one looks for in a ranking leaves the ranks as they are, needs no script and is not lost on the way. */
class RankingViewIT {
    private static final DevStack STACK = DevStack.get();
    private static final String PLASTICS = STACK.territoryUrl("plastics-vallee");
    private static final String CHOLET = STACK.territoryUrl("choletais-mauges");
    private static final String OYONNAX = code("01283");
    private static final String CHOLET_ITSELF = code("49099");

    @Test
    void nameNarrowsTheListAndTheMapAndLeavesTheRanks() {
        Document whole = page(new BrowsingByHttp(), PLASTICS, OYONNAX, "&liste=toutes");
        Document narrowed = page(new BrowsingByHttp(), PLASTICS, OYONNAX, "&nom=GEOVREISS");
        assertThat(names(narrowed)).containsExactlyInAnyOrder("Béard-Géovreissiat", "Géovreisset");
        for (String code : codes(narrowed)) {
            assertThat(rank(narrowed, code)).isEqualTo(rank(whole, code));
        }
        assertThat(narrowed.select("#carte path[data-code].pale")).hasSize(40);
        assertThat(narrowed.select("#trouvees b").text()).startsWith("2 communes sur ");
        assertThat(narrowed.select("#nom").val()).isEqualTo("GEOVREISS");
        assertThat(narrowed.select("#reglages input[name=nom]").val()).isEqualTo("GEOVREISS");
    }

    @Test
    void nothingFoundSaysSoAndLeadsBack() {
        Document none = page(new BrowsingByHttp(), PLASTICS, OYONNAX, "&nom=Trifouilly");
        assertThat(none.select("ol.results > li")).isEmpty();
        assertThat(none.select("#resultats .empty").text()).contains("Aucune commune classée ne répond");
        assertThat(none.select("#trouvees a").attr("href"))
                .doesNotContain("nom=")
                .contains("r=" + OYONNAX);
    }

    @Test
    void communeThatIsNotRankedIsFoundWithItsWhy() {
        Answers far = Answers.NONE.withAdult(
                0,
                Answers.Adult.UNTOLD
                        .withWork(Workplace.inCommune("01283"), Shift.DAY)
                        .withPreferences(Map.of("commute", new Preference(Importance.MUST, 10.0))));
        String code = AnswersCode.write(far);
        Document page = page(new BrowsingByHttp(), PLASTICS, code, "");
        String excluded = page.expectFirst("#ecartees li[id^=c-] > a").text();
        Document searched = page(new BrowsingByHttp(), PLASTICS, code, "&nom=" + excluded.replace(" ", "%20"));
        assertThat(searched.select("#resultats a[href*=/mes-communes/pourquoi]").text())
                .contains(excluded);
        String eased = page.expectFirst("#ecartees .alert a").attr("href");
        Document relaxed =
                Jsoup.parse(new BrowsingByHttp().get(PLASTICS + eased).body());
        assertThat(codes(relaxed).size()).isGreaterThan(codes(page).size());
    }

    @Test
    void oneAdultsRankingIsTitledAsTheirs() {
        Answers couple = Answers.NONE.withPeople(
                List.of(
                        new Answers.Adult("Ana", Workplace.inCommune("01283"), Shift.DAY, Map.of()),
                        new Answers.Adult("Sam", Workplace.inCommune("01269"), Shift.DAY, Map.of())),
                List.of());
        Document page = page(new BrowsingByHttp(), PLASTICS, AnswersCode.write(couple), "&pour=2");
        String first = page.expectFirst("ol.results h3").text();
        assertThat(page.select("h1").text()).startsWith(first);
        assertThat(page.expectFirst("#premieres li").text()).contains(first);
        assertThat(page.select(".lead").text()).contains("le classement pour Sam");
    }

    @Test
    void whatCannotBeCountedIsSaidAtTheTop() {
        Answers byBus = Answers.NONE.withAdult(
                0,
                new Answers.Adult("Ana", Workplace.inCommune("01283"), Shift.DAY, Map.of())
                        .withMode(Mode.PUBLIC_TRANSPORT));
        assertThat(page(new BrowsingByHttp(), PLASTICS, AnswersCode.write(byBus), "")
                        .select("#sans-reponse")
                        .text())
                .contains("transports en commun", "Ana");
        Answers ended =
                Answers.NONE.withAdult(0, new Answers.Adult("Ana", Workplace.inCommune("99999"), Shift.DAY, Map.of()));
        assertThat(page(new BrowsingByHttp(), PLASTICS, AnswersCode.write(ended), "")
                        .select("#sans-reponse")
                        .text())
                .contains("Pour Ana, le lieu de travail");
        assertThat(page(new BrowsingByHttp(), PLASTICS, OYONNAX, "").select("#sans-reponse"))
                .isEmpty();
    }

    @Test
    void groupOfCommunesNarrowsTheListAndOneOfAnotherTerritoryDoesNot() {
        Document whole = page(new BrowsingByHttp(), CHOLET, CHOLET_ITSELF, "&liste=toutes");
        List<String> groups = whole.select("#groupement option:not([value=''])").eachAttr("value");
        assertThat(groups).hasSizeGreaterThan(1);
        int sum = 0;
        for (String group : groups) {
            Document narrowed = page(new BrowsingByHttp(), CHOLET, CHOLET_ITSELF, "&liste=toutes&groupement=" + group);
            sum += codes(narrowed).size();
        }
        assertThat(sum).isEqualTo(codes(whole).size());
        assertThat(codes(page(new BrowsingByHttp(), CHOLET, CHOLET_ITSELF, "&liste=toutes&groupement=200042935")))
                .isEqualTo(codes(whole));
    }

    @Test
    void keptCommunesAreAMembersOwnAndKeepingOneComesBackToTheSameList() {
        BrowsingByHttp ana = new BrowsingByHttp();
        ana.signIn(PLASTICS + "/mes-resultats", "ana@plastics-vallee.example");
        Document found = page(ana, PLASTICS, OYONNAX, "&nom=nantua");
        Map<String, String> form = new HashMap<>();
        found.select("#c-01269 form input").forEach(input -> form.put(input.attr("name"), input.val()));
        form.put("do", "keep");
        String back = BrowsingByHttp.location(PLASTICS + "/", ana.submit(PLASTICS + "/mes-communes", form));
        assertThat(back).contains("nom=nantua").endsWith("#c-01269");

        assertThat(codes(page(ana, PLASTICS, OYONNAX, "&gardees=1"))).containsExactly("01269");
        assertThat(codes(page(new BrowsingByHttp(), PLASTICS, OYONNAX, "&gardees=1")))
                .as("a visitor keeps none")
                .hasSizeGreaterThan(1);
        ana.submit(PLASTICS + "/mes-communes", Map.of("do", "release", "commune", "01269"));
    }

    private static List<String> names(Document page) {
        return page.select("ol.results h3").eachText();
    }

    private static List<String> codes(Document page) {
        return page.select("ol.results > li, #suite tbody tr").eachAttr("id").stream()
                .map(id -> id.substring(2))
                .toList();
    }

    private static String rank(Document page, String code) {
        return page.expectFirst("#c-" + code + " .result__rank, #c-" + code + " > td.n")
                .ownText();
    }

    private static String code(String workplace) {
        return AnswersCode.write(
                Answers.NONE.withAdult(0, Answers.Adult.UNTOLD.withWork(Workplace.inCommune(workplace), Shift.DAY)));
    }

    private static Document page(BrowsingByHttp browser, String territory, String code, String more) {
        return Jsoup.parse(
                browser.get(territory + "/mes-communes?r=" + code + more).body());
    }
}
