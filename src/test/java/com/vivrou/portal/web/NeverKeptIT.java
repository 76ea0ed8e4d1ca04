package com.vivrou.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.devstack.DevStack;
import com.vivrou.devstack.LocalHttp;
import com.vivrou.identity.BrowsingByHttp;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Redirects and refusals are for one visitor: a cache between us and the next one must not give them again. */
class NeverKeptIT {
    private static final String HERE = DevStack.get().territoryUrl("plastics-vallee");

    @ParameterizedTest
    @CsvSource({
        "/invitation/x, 404",
        "/nulle-part, 404",
        "/communes/nulle-part-99999, 404",
        "/mon-foyer/a-deux, 302",
        "/mes-resultats, 302",
        "/mes-communes/dossier.pdf, 302",
        "/recherche.json, 400"
    })
    void whatIsForOneVisitorIsKeptByNobody(String path, int status) {
        HttpResponse<String> answer = LocalHttp.get(HERE + path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertNotKept(answer);
    }

    @Test
    void noPageOfAMemberIsKept() {
        BrowsingByHttp member = new BrowsingByHttp();
        member.signIn(HERE + "/connexion", "ana@plastics-vallee.example");
        for (String path : new String[] {"/invitation/x", "/mes-resultats/x", "/nulle-part", "/connexion"}) {
            assertNotKept(member.get(HERE + path));
        }
    }

    private static void assertNotKept(HttpResponse<String> answer) {
        assertThat(answer.headers().allValues("Cache-Control"))
                .as(answer.uri().getPath())
                .containsExactly("no-store");
    }
}
