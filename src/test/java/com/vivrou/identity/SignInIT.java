package com.vivrou.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.devstack.DevStack;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sign-in from the first redirect to the last, against the real Keycloak, as a browser and as somebody who cheats. */
class SignInIT {
    private static final String ANA = "ana@plastics-vallee.example";
    private static final String HR = "rh@plastics-vallee.example";
    private static final String ADMIN = "admin@vivrou.example";
    private static final String DESK = "/mes-recrues";
    private static final String COOKIE = "sid";

    private final DevStack stack = DevStack.get();
    private final String oyonnax = stack.territoryUrl("plastics-vallee");
    private final String vitre = stack.territoryUrl("fougeres-vitre");
    private final String console = stack.consoleUrl();
    private final BrowsingByHttp browser = new BrowsingByHttp();

    @Test
    void aMemberComesBackToThePageAskedForInAnotherSession() {
        HttpResponse<String> asked = browser.get(oyonnax + DESK + "?tri=nom");
        assertThat(BrowsingByHttp.location(oyonnax, asked))
                .isEqualTo(oyonnax + "/connexion?retour=%2Fmes-recrues%3Ftri%3Dnom");

        String callback = browser.answerOfKeycloak(oyonnax + DESK + "?tri=nom", HR);
        String before = browser.cookie(oyonnax, COOKIE);
        HttpResponse<String> entered = browser.get(callback);

        assertThat(BrowsingByHttp.location(callback, entered)).isEqualTo(oyonnax + DESK + "?tri=nom");
        assertThat(browser.cookie(oyonnax, COOKIE)).isNotEmpty().isNotEqualTo(before);
        assertThat(entered.headers().allValues("set-cookie"))
                .filteredOn(cookie -> cookie.startsWith(COOKIE + "="))
                .singleElement()
                .satisfies(cookie -> assertThat(List.of(cookie.split("; ")))
                        .contains("Path=/", "HttpOnly", "SameSite=Lax")
                        .noneMatch(part -> part.startsWith("Domain")));
        assertThat(browser.get(oyonnax + DESK).statusCode()).isEqualTo(200);
    }

    @Test
    void anAnswerCountsOnce() {
        String callback = browser.answerOfKeycloak(oyonnax + "/connexion", ANA);
        browser.get(callback);

        HttpResponse<String> again = browser.get(callback);

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("Cette connexion a expiré");
    }

    @Test
    void severalTabsSignInAtOnce() {
        String first = BrowsingByHttp.location(oyonnax, browser.get(oyonnax + "/connexion?retour=/communes"));
        HttpResponse<String> second = browser.signIn(oyonnax + "/connexion?retour=/sources", ANA);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(browser.address).isEqualTo(oyonnax + "/sources");

        browser.follow(first);

        assertThat(browser.address).isEqualTo(oyonnax + "/communes");
    }

    @Test
    void theAccountOfOneTerritoryDoesNotEnterAnother() {
        HttpResponse<String> answer = browser.signIn(vitre + "/connexion?retour=/communes", ANA);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Ce compte n’appartient pas à").contains("action=\"/deconnexion\"");
        assertThat(BrowsingByHttp.location(vitre, browser.get(vitre + DESK))).startsWith(vitre + "/connexion");

        HttpResponse<String> out = browser.submit(vitre + "/deconnexion", Map.of());
        browser.follow(BrowsingByHttp.location(vitre, out));
        assertThat(browser.address).isEqualTo(vitre + "/");
    }

    @Test
    void aSessionReplayedOnAnotherHostIsRefusedAndEnds() {
        browser.signIn(oyonnax + "/connexion?retour=/communes", HR);
        assertThat(browser.get(oyonnax + DESK).statusCode()).isEqualTo(200);
        BrowsingByHttp thief = new BrowsingByHttp();
        thief.plantCookie(vitre, COOKIE, browser.cookie(oyonnax, COOKIE));

        assertThat(thief.get(vitre + "/communes").statusCode()).isEqualTo(403);

        assertThat(browser.get(oyonnax + DESK).statusCode()).isEqualTo(302);
    }

    @Test
    void anAnswerBroughtToAnotherHostIsRefused() {
        String callback = browser.answerOfKeycloak(oyonnax + "/connexion", ANA);
        BrowsingByHttp elsewhere = new BrowsingByHttp();
        elsewhere.plantCookie(vitre, COOKIE, browser.cookie(oyonnax, COOKIE));
        String misplaced = callback.replace(oyonnax, vitre);

        assertThat(elsewhere.get(misplaced).statusCode()).isEqualTo(403);
        assertThat(new BrowsingByHttp().get(misplaced).statusCode()).isEqualTo(400);
        assertThat(browser.get(callback).statusCode())
                .as("the session has ended")
                .isEqualTo(400);
    }

    @Test
    void keycloakWantsTheProofKey() {
        String start = BrowsingByHttp.location(oyonnax, browser.get(oyonnax + "/connexion"));

        HttpResponse<String> answer = browser.get(start.replaceAll("&code_challenge(_method)?=[^&]*", ""));

        assertThat(BrowsingByHttp.location(start, answer))
                .startsWith(oyonnax + "/oidc/callback")
                .contains("error=invalid_request");
    }

    @Test
    void aRoleTakenAwayIsGoneAtTheNextRequest() throws SQLException {
        browser.signIn(oyonnax + "/connexion", HR);
        assertThat(browser.get(oyonnax + DESK).statusCode()).isEqualTo(200);

        change("delete from member_role r using member m"
                + " where m.tenant_id = r.tenant_id and m.id = r.member_id and m.email = ? and r.role = 'COMPANY_HR'");
        assertThat(browser.get(oyonnax + DESK).statusCode()).isEqualTo(403);

        change("insert into member_role (member_id, role) select id, 'COMPANY_HR' from member where email = ?");
        assertThat(browser.get(oyonnax + DESK).statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionEndedElsewhereEndsHereAtTheNextRequest() {
        browser.signIn(oyonnax + "/connexion", HR);
        BrowsingByHttp sameKeycloakSession = browser.copyOf(stack.keycloakUrl());
        sameKeycloakSession.follow(oyonnax + "/connexion?retour=/sources");
        assertThat(sameKeycloakSession.address).as("without asking again").isEqualTo(oyonnax + "/sources");

        HttpResponse<String> out = sameKeycloakSession.submit(oyonnax + "/deconnexion", Map.of());
        sameKeycloakSession.follow(BrowsingByHttp.location(oyonnax, out));

        assertThat(sameKeycloakSession.address).isEqualTo(oyonnax + "/");
        assertThat(browser.get(oyonnax + DESK).statusCode()).isEqualTo(302);
    }

    @Test
    void aForgedLogoutNoticeIsRefused() {
        Map<String, String> forged = Map.of("logout_token", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.");

        assertThat(browser.post(oyonnax + "/oidc/backchannel-logout", forged).statusCode())
                .isEqualTo(400);
        assertThat(browser.post(oyonnax + "/oidc/backchannel-logout", Map.of()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void theConsoleHasItsOwnPeople() {
        assertThat(browser.signIn(console + "/connexion", ANA).statusCode()).isEqualTo(403);
        assertThat(new BrowsingByHttp().signIn(console + "/connexion", ADMIN).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "/.//evil.example", "javascript:1"
            })
    void nobodyIsSentToAnotherSite(String returnPath) {
        String start = oyonnax + "/connexion?retour=" + URLEncoder.encode(returnPath, StandardCharsets.UTF_8);
        String callback = browser.answerOfKeycloak(start, ANA);

        assertThat(BrowsingByHttp.location(callback, browser.get(callback))).isEqualTo(oyonnax + "/");
    }

    @Test
    void aScriptIsToldToSignInInItsOwnWay() {
        HttpResponse<String> answer =
                browser.post(oyonnax + DESK, Map.of(), "Origin", oyonnax, "Faces-Request", "partial/ajax");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("text/xml");
        assertThat(answer.body())
                .contains("<partial-response><redirect url=\"/connexion?retour=%2Fmes-recrues\"/></partial-response>");
    }

    @Test
    void whatAnotherSiteSendsIsRefused() {
        String target = oyonnax + "/deconnexion";

        assertThat(browser.post(target, Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.post(target, Map.of(), "Origin", vitre).statusCode()).isEqualTo(403);
        assertThat(browser.post(target, Map.of(), "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(browser.post(target, Map.of(), "Sec-Fetch-Site", "same-site").statusCode())
                .isEqualTo(403);
        assertThat(browser.post(target, Map.of(), "Sec-Fetch-Site", "same-origin", "Origin", oyonnax)
                        .statusCode())
                .isEqualTo(303);
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = stack.runtimeConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement tenant = connection.prepareStatement(
                            "select set_config('app.tenant', (select id::text from tenant where slug = 'plastics-vallee'), true)");
                    PreparedStatement change = connection.prepareStatement(sql)) {
                tenant.execute();
                change.setString(1, HR);
                change.executeUpdate();
            }
            connection.commit();
        }
    }
}
