package com.vivrou.household.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.devstack.DevStack;
import com.vivrou.household.Answers;
import com.vivrou.household.AnswersCode;
import com.vivrou.household.Workplace;
import com.vivrou.identity.BrowsingByHttp;
import com.vivrou.matching.Shift;
import com.vivrou.matching.Tenure;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an address carries is stored for nobody who did not ask for it, and overwrites nothing. */
class CarriedAnswersIT {
    private static final DevStack STACK = DevStack.get();
    private static final String VITRE = STACK.territoryUrl("fougeres-vitre");
    private static final String ANA = "ana@fougeres-vitre.example";
    private static final String RANKING = "/mes-communes";
    private static final String STEP_1 = "/mon-foyer";
    private static final String STEP_2 = "/mon-foyer/travail";
    private static final String CODE = AnswersCode.write(Answers.NONE
            .withBudget(Tenure.RENT, 640)
            .withAdult(0, new Answers.Adult("Inconnue", Workplace.inCommune("35360"), Shift.DAY, Map.of())));

    @BeforeEach
    void nothingIsStored() throws SQLException {
        signedIn().submit(VITRE + STEP_1, Map.of("adults", "1", "name1", "", "tenure", "RENT", "budget", ""));
        sql("update household h set answered = false from household_member s join member m on m.id = s.member_id"
                + " where s.household_id = h.id and m.email = '" + ANA + "'");
    }

    @Test
    void whoComesBackFromSignInKeepsWhatTheyAnswered() {
        BrowsingByHttp browser = new BrowsingByHttp();
        String link = RANKING + "?r=" + CODE;
        HttpResponse<String> arrived = browser.signInFromPage(VITRE + connexion(link), ANA);
        assertThat(arrived.body()).contains("Vos réponses sont gardées");
        assertThat(page(browser, STEP_1).select("#budget").val()).isEqualTo("640");
        assertThat(browser.get(VITRE + link).body()).doesNotContain("Vos réponses sont gardées");
    }

    @Test
    void aForeignLinkStoresNothing() {
        BrowsingByHttp browser = signedIn();
        String link = RANKING + "?r=" + CODE;
        Document tried = page(browser, link);
        assertThat(tried.text()).contains("Vous essayez d’autres réponses", "n’a encore rien enregistré");
        assertThat(page(browser, STEP_1).select("#budget").val()).isEmpty();

        browser.submit(VITRE + RANKING, Map.of("do", "save", "r", CODE));
        assertThat(page(browser, STEP_1).select("#budget").val()).isEqualTo("640");
    }

    @Test
    void aForeignLinkToSignInStoresNothing() {
        BrowsingByHttp browser = new BrowsingByHttp();
        HttpResponse<String> arrived = browser.signIn(VITRE + connexion(RANKING + "?r=" + CODE), ANA);
        assertThat(arrived.body()).contains("Vous essayez d’autres réponses");
        assertThat(page(browser, STEP_1).select("#budget").val()).isEmpty();
    }

    @Test
    void whatABrowserFetchesBeforehandStoresNothing() {
        BrowsingByHttp browser = new BrowsingByHttp();
        String link = RANKING + "?r=" + CODE;
        String back = browser.arrivalFromPage(VITRE + connexion(link), ANA);
        browser.get(back, "Sec-Purpose", "prefetch;prerender");
        assertThat(page(browser, STEP_1).select("#budget").val()).isEmpty();
        browser.get(back);
        assertThat(page(browser, STEP_1).select("#budget").val()).isEqualTo("640");
    }

    @Test
    void aFormSentAfterTheSessionEndedOverwritesNothingAndLosesNothing() {
        BrowsingByHttp before = signedIn();
        before.submit(
                VITRE + STEP_1,
                Map.of("adults", "2", "name1", "Ana", "name2", "Sam", "tenure", "RENT", "budget", "777"));
        before.submit(VITRE + STEP_2, Map.of("work1", "Vitré", "work2", "Fougères"));
        Map<String, String> form = new LinkedHashMap<>();
        page(before, STEP_2)
                .select("main form[action='" + STEP_2 + "'] input[type=hidden]")
                .forEach(hidden -> form.put(hidden.attr("name"), hidden.val()));
        form.put("work1", "Fougères");
        form.put("shift1", "TWO_SHIFTS");
        form.put("work2", "Nulle-Part-sur-Rien");
        form.put("do", "next");

        BrowsingByHttp after = new BrowsingByHttp();
        String lead = BrowsingByHttp.location(VITRE + STEP_2, after.submit(VITRE + STEP_2, form));
        assertThat(lead).contains("/connexion?retour=");
        Document again = Jsoup.parse(after.signInFromPage(lead, ANA).body());
        assertThat(again.select("#work1").val()).isEqualTo("Fougères");
        assertThat(again.select("#work2").val()).isEqualTo("Nulle-Part-sur-Rien");
        assertThat(again.select("input[name=shift1][checked]").val()).isEqualTo("TWO_SHIFTS");
        assertThat(again.select("#session-terminee").text()).contains("rien n’a été enregistré");
        assertThat(page(after, STEP_1).select("#budget").val()).isEqualTo("777");
        assertThat(page(after, STEP_2).select("#work1").val()).contains("Vitré");
        assertThat(page(after, STEP_2).select("#work2").val()).contains("Fougères");
    }

    @Test
    void readingOverOverwritesNothingAfterTheSessionEnded() {
        BrowsingByHttp before = signedIn();
        before.submit(VITRE + STEP_1, Map.of("adults", "1", "name1", "Ana", "tenure", "RENT", "budget", "777"));
        Map<String, String> form = new LinkedHashMap<>();
        page(before, "/mon-foyer/relire")
                .select("main form input[type=hidden]")
                .forEach(hidden -> form.put(hidden.attr("name"), hidden.val()));
        BrowsingByHttp after = new BrowsingByHttp();
        String lead = BrowsingByHttp.location(VITRE, after.submit(VITRE + "/mon-foyer/relire", form));
        assertThat(lead).contains("/connexion?retour=");
        after.signInFromPage(lead, ANA);
        assertThat(page(after, STEP_1).select("#budget").val()).isEqualTo("777");
    }

    @Test
    void whatCouldNotBeDoneIsSaidAndComesBackWithItsAnswers() {
        BrowsingByHttp after = new BrowsingByHttp();
        HttpResponse<String> sent = after.submit(VITRE + "/mes-resultats", Map.of("do", "keep", "r", CODE));
        Document back = Jsoup.parse(
                after.signInFromPage(BrowsingByHttp.location(VITRE, sent), ANA).body());
        assertThat(back.select("#inacheve").text()).contains("n’a pas été fait");
        assertThat(back.select("main form:has(button[value=keep]) input[name=r]")
                        .val())
                .isNotEmpty();
        assertThat(page(after, "/mes-resultats").select("#inacheve")).isEmpty();

        BrowsingByHttp another = new BrowsingByHttp();
        sent = another.submit(VITRE + "/mon-foyer/a-deux", Map.of("do", "invite", "host", "Ana", "guest", "Sam"));
        Document sharing = Jsoup.parse(another.signInFromPage(BrowsingByHttp.location(VITRE, sent), ANA)
                .body());
        assertThat(sharing.select("#inacheve").text()).contains("recommencez");
        assertThat(sharing.select("#inviter")).isNotEmpty();
    }

    @Test
    void aVisitorNeedsNoAccount() {
        BrowsingByHttp visitor = new BrowsingByHttp();
        HttpResponse<String> next = visitor.submit(
                VITRE + STEP_1, Map.of("adults", "1", "name1", "", "tenure", "RENT", "budget", "640", "membre", ""));
        assertThat(BrowsingByHttp.location(VITRE, next)).contains(STEP_2 + "?r=");
    }

    private static String connexion(String back) {
        return "/connexion?retour=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    private static BrowsingByHttp signedIn() {
        BrowsingByHttp browser = new BrowsingByHttp();
        assertThat(browser.signIn(VITRE + "/mes-resultats", ANA).statusCode()).isEqualTo(200);
        return browser;
    }

    private static Document page(BrowsingByHttp member, String path) {
        return Jsoup.parse(member.get(VITRE + path).body());
    }

    private static void sql(String statement) throws SQLException {
        try (Connection runtime = STACK.runtimeConnection();
                Statement change = runtime.createStatement()) {
            runtime.setAutoCommit(false);
            for (String each : List.of(
                    "select set_config('app.tenant', t.id::text, true) from tenant t where t.slug = 'fougeres-vitre'",
                    statement)) {
                change.execute(each);
            }
            runtime.commit();
        }
    }
}
