package com.vivrou.tenancy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {
    @ParameterizedTest
    @CsvSource({
        "vitre.localhost:8080, vitre.localhost, 8080, true",
        "vitre.localhost, vitre.localhost, -1, true",
        "VITRE.localhost, vitre.localhost, -1, false",
        "vitre.localhost., vitre.localhost, -1, false",
        "vitre.localhost.:80, vitre.localhost, 80, false",
    })
    void readsNameAndPort(String header, String name, int port, boolean canonical) {
        assertThat(HostName.parse(header)).contains(new HostName(name, port, canonical));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                ":8080",
                "127.0.0.1",
                "127.0.0.1:8080",
                "[::1]",
                "[::1]:8080",
                "2130706433",
                "a..b",
                "-a.b",
                "a b",
                "a/b",
                "vitre.localhost:",
                "vitre.localhost:80a",
                "vitre.localhost:123456",
                "vitre_.localhost",
                "user@vitre.localhost",
                "vitré.localhost"
            })
    void refusesWhatCannotBeTheNameOfASite(String header) {
        assertThat(HostName.parse(header)).isEmpty();
    }

    @Test
    void refusesANameThatIsTooLong() {
        assertThat(HostName.parse("a.".repeat(130) + "localhost")).isEmpty();
    }
}
