package com.vivrou.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/mes-communes",
                "/mes-communes?r=1.aBc-_~&tri=loyer",
                "/communes/oyonnax-01283",
                "/comparer?avec=01283&avec=01004#loyers",
                "/recherche?q=%C3%A9cole"
            })
    void aPathOfThisHostIsKept(String asked) {
        assertThat(ReturnPath.of(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mes-communes",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/%5C%5Cevil.example",
                "/%5cevil.example",
                "/..//evil.example",
                "/.//evil.example",
                "https://evil.example/",
                "https:evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "/\t/evil.example",
                "/\r\nSet-Cookie: a=b",
                "/%2F%2Fevil.example",
                " /mes-communes",
                "@evil.example",
                "/connexion?retour=/",
                "/oidc/callback?code=1",
                "/deconnexion"
            })
    void anythingElseIsTheHomePage(String asked) {
        assertThat(ReturnPath.of(asked)).isEqualTo("/");
    }

    @Test
    void nothingOrTooMuchIsTheHomePage() {
        assertThat(ReturnPath.of(null)).isEqualTo("/");
        assertThat(ReturnPath.of("/" + "a".repeat(5_000))).isEqualTo("/");
    }
}
