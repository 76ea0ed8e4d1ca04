package com.vivrou.household.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana",
                "Zoë",
                "Zoe\u0308",
                "Jean-François",
                "O’Neill",
                "D'Arcy",
                "Marie Anne",
                "J.-P.",
                "J.P.",
                "Ph. Alain",
                "名前",
                "مريم"
            })
    void namesAreNames(String name) {
        assertThat(GivenName.isWritten(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "...",
                "http://evil.example/ gagnez",
                "evil.example",
                "www.evil.co",
                "Ana@evil",
                "Ana 0612345678",
                "Ana <b>",
                "Ana\nBcc",
                "xxx.com",
                "// evil"
            })
    void whatLeadsElsewhereIsNoName(String name) {
        assertThat(GivenName.isWritten(name)).isFalse();
    }
}
