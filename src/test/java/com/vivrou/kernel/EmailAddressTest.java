package com.vivrou.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sam@exemple.fr",
                "sam.o'neil+maison@a.b-c.example",
                "s_1@mairie.île-de-ré.fr",
                "x@exemple.xn--p1ai"
            })
    void anAddressIsTaken(String address) {
        assertThat(EmailAddress.isWritten(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sam",
                "sam@exemple",
                "sam @exemple.fr",
                "sam\u0000@exemple.fr",
                "sam\u0007@exemple.fr",
                "sam@exem\u0000ple.fr",
                "sam..o@exemple.fr",
                ".sam@exemple.fr",
                "sam(maison)@exemple.fr",
                "sam@exemple..fr",
                "sam@-exemple.fr",
                "zoé@exemple.fr",
                "sam@a.fr\r\nBcc: x@b.fr",
                "sam@a.fr,x@b.fr",
                "<sam@exemple.fr>"
            })
    void whatNoMailServerTakesIsRefused(String text) {
        assertThat(EmailAddress.isWritten(text)).isFalse();
    }
}
