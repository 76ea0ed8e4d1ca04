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
import com.vivrou.matching.Tenure;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Kept results as members see them, on the real server. */
class ResultsIT {
    private static final DevStack STACK = DevStack.get();
    private static final String PLASTICS = STACK.territoryUrl("plastics-vallee");
    private static final String VITRE = STACK.territoryUrl("fougeres-vitre");
    private static final String RESULTS = "/mes-resultats";

    @Test
    void aResultStaysAndIsSeenByItsHouseholdAlone() {
        BrowsingByHttp ana = signedIn(PLASTICS, "ana@plastics-vallee.example");
        String kept = keep(ana, 910);

        HttpResponse<String> answer = ana.get(PLASTICS + kept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#verdict").attr("data-identical")).isEqualTo("true");
        assertThat(page.select("tbody tr").size()).isGreaterThan(5);
        assertThat(page.select("#reponses").text()).contains("910", "Oyonnax", "Journée", "Règles de classement");
        assertThat(ana.get(PLASTICS + RESULTS).body()).contains(kept);

        BrowsingByHttp other = signedIn(PLASTICS, "rh@plastics-vallee.example");
        assertThat(other.get(PLASTICS + RESULTS).body()).doesNotContain(kept);
        assertThat(other.get(PLASTICS + kept).statusCode()).isEqualTo(404);
        assertThat(other.submit(PLASTICS + kept, Map.of("do", "renew")).statusCode())
                .isEqualTo(404);
        assertThat(delete(other, id(kept)).statusCode()).isEqualTo(404);

        BrowsingByHttp elsewhere = signedIn(VITRE, "ana@fougeres-vitre.example");
        assertThat(elsewhere.get(VITRE + kept).statusCode()).isEqualTo(404);
        elsewhere.submit(VITRE + RESULTS, Map.of("do", "delete", "resultat", id(kept)));

        assertThat(ana.get(PLASTICS + RESULTS + "/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(ana.get(PLASTICS + RESULTS + "/1").statusCode()).isEqualTo(404);
        assertThat(ana.get(PLASTICS + kept).statusCode()).isEqualTo(200);

        assertThat(delete(ana, id(kept)).statusCode()).isEqualTo(302);
        assertThat(ana.get(PLASTICS + RESULTS).body()).contains("Résultat supprimé");
        assertThat(ana.get(PLASTICS + RESULTS + "?supprime=1").body()).doesNotContain("Résultat supprimé");
        assertThat(ana.get(PLASTICS + kept).statusCode()).isEqualTo(404);
        for (String unknown : List.of(id(kept), UUID.randomUUID().toString(), "1", "")) {
            assertThat(delete(ana, unknown).statusCode()).as(unknown).isEqualTo(404);
        }
        assertThat(ana.get(PLASTICS + RESULTS).body()).doesNotContain("Résultat supprimé");
    }

    private static HttpResponse<String> delete(BrowsingByHttp browser, String id) {
        return browser.submit(PLASTICS + RESULTS, Map.of("do", "delete", "resultat", id));
    }

    @Test
    void aTitleIsWhatCanBeSeenOfIt() {
        BrowsingByHttp ana = signedIn(PLASTICS, "ana@plastics-vallee.example");
        String kept = keep(ana, 960);
        HttpResponse<String> renamed =
                ana.submit(PLASTICS + kept, Map.of("do", "rename", "titre", "  Près\u0000 de\u202E la\n forêt "));
        assertThat(renamed.statusCode()).isEqualTo(302);
        assertThat(Jsoup.parse(ana.get(PLASTICS + kept).body()).select("h1").text())
                .isEqualTo("Près de la forêt");
        delete(ana, id(kept));
    }

    @Test
    void aVisitorIsAskedToSignIn() {
        HttpResponse<String> answer = new BrowsingByHttp().get(PLASTICS + RESULTS);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .contains("/connexion?retour=%2Fmes-resultats");
    }

    @Test
    void whatChangedSinceIsSaidAndTheNewOneCanBeKept() throws SQLException {
        BrowsingByHttp ana = signedIn(PLASTICS, "ana@plastics-vallee.example");
        String kept = keep(ana, 920);
        change(kept, "rules = rules - 1");
        assertThat(Jsoup.parse(ana.get(PLASTICS + kept).body())
                        .select("#verdict")
                        .text())
                .contains("Identique", "règles de classement");

        change(kept, "vintage = 'before', lines = regexp_replace(lines, '\\[1,\"', '[77,\"')");
        Document page = Jsoup.parse(ana.get(PLASTICS + kept).body());
        assertThat(page.select("#verdict").attr("data-identical")).isEqualTo("false");
        assertThat(page.select("#verdict").text())
                .contains("Une commune a changé", "règles de classement", "données sur les communes");
        HttpResponse<String> renewed = ana.submit(PLASTICS + kept, Map.of("do", "renew"));
        String anew = BrowsingByHttp.location(PLASTICS, renewed)
                .substring(PLASTICS.length())
                .replaceAll("\\?.*", "");
        assertThat(anew).isNotEqualTo(kept);
        assertThat(Jsoup.parse(ana.get(PLASTICS + anew).body())
                        .select("#verdict")
                        .attr("data-identical"))
                .isEqualTo("true");
    }

    @Test
    void aListThatDiffersIsNeverCalledIdentical() throws SQLException {
        BrowsingByHttp ana = signedIn(PLASTICS, "ana@plastics-vallee.example");
        String kept = keep(ana, 930);
        change(kept, "lines = regexp_replace(lines, '\\[1,\"', '[77,\"')");
        assertThat(Jsoup.parse(ana.get(PLASTICS + kept).body())
                        .select("#verdict")
                        .text())
                .contains("Nous ne savons pas dire pourquoi");
    }

    @Test
    void oneThatCannotBeReadTakesNoOtherAlong() throws SQLException {
        BrowsingByHttp ana = signedIn(PLASTICS, "ana@plastics-vallee.example");
        String kept = keep(ana, 940);
        String spoilt = keep(ana, 950);
        change(spoilt, "answers = '{}'");
        assertThat(ana.get(PLASTICS + RESULTS).body()).contains(kept).doesNotContain(spoilt);
        assertThat(ana.get(PLASTICS + spoilt).statusCode()).isEqualTo(404);
        assertThat(ana.get(PLASTICS + kept).statusCode()).isEqualTo(200);
    }

    @Test
    void aCraftedLineIsKeptAndReadLikeAnyOther() {
        BrowsingByHttp ana = signedIn(PLASTICS, "ana@plastics-vallee.example");
        for (double line : List.of(0.0001, 10_000_000.0)) {
            Answers.Adult crafted =
                    Answers.Adult.UNTOLD.withPreferences(Map.of("commute", new Preference(Importance.MUST, line, 0)));
            String code = AnswersCode.write(Answers.NONE.withAdult(0, crafted));
            assertThat(ana.get(PLASTICS + "/mes-communes?r=" + code).statusCode())
                    .isEqualTo(200);
            String kept = kept(ana.submit(PLASTICS + RESULTS, Map.of("do", "keep", "r", code)));
            assertThat(ana.get(PLASTICS + kept).statusCode()).isEqualTo(200);
            assertThat(ana.get(PLASTICS + RESULTS).body()).contains(kept);
        }
    }

    private static BrowsingByHttp signedIn(String territory, String email) {
        BrowsingByHttp browser = new BrowsingByHttp();
        assertThat(browser.signIn(territory + RESULTS, email).statusCode()).isEqualTo(200);
        return browser;
    }

    private static String keep(BrowsingByHttp browser, int budget) {
        String code = AnswersCode.write(Answers.NONE
                .withBudget(Tenure.RENT, budget)
                .withAdult(0, Answers.Adult.UNTOLD.withWork(Workplace.inCommune("01283"), Shift.DAY)));
        return kept(browser.submit(PLASTICS + RESULTS, Map.of("do", "keep", "r", code)));
    }

    private static String kept(HttpResponse<String> answer) {
        String address = BrowsingByHttp.location(PLASTICS + RESULTS, answer);
        assertThat(address).contains(RESULTS + "/").endsWith("?garde=1");
        return address.substring(PLASTICS.length()).replace("?garde=1", "");
    }

    private static String id(String kept) {
        return kept.substring(RESULTS.length() + 1);
    }

    private static void change(String kept, String what) throws SQLException {
        try (Connection runtime = STACK.runtimeConnection()) {
            runtime.setAutoCommit(false);
            try (PreparedStatement tell =
                            runtime.prepareStatement("select set_config('app.tenant', t.id::text, true) from tenant t"
                                    + " where t.slug = 'plastics-vallee'");
                    PreparedStatement change =
                            runtime.prepareStatement("update kept_result set " + what + " where id = ?")) {
                tell.execute();
                change.setObject(1, UUID.fromString(id(kept)));
                assertThat(change.executeUpdate()).isEqualTo(1);
            }
            runtime.commit();
        }
    }
}
