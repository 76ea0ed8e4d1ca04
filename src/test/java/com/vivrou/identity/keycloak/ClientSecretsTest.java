package com.vivrou.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientSecretsTest {
    @Test
    void eachClientHasItsOwnAndAlwaysTheSame() {
        String secret = ClientSecrets.derive("key", "web-a");

        assertThat(secret).hasSize(43).isEqualTo(ClientSecrets.derive("key", "web-a"));
        assertThat(ClientSecrets.derive("key", "web-b")).isNotEqualTo(secret);
        assertThat(ClientSecrets.derive("other key", "web-a")).isNotEqualTo(secret);
    }
}
