package com.vivrou.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class KeycloakProvisioningTest {
    @Test
    void nothingIsWrittenWhenEveryWantedValueIsThere() {
        JsonNode known = json("{'id':'1','enabled':true,'redirectUris':['a'],'attributes':{'x':'1','created':'9'}}");

        assertThat(KeycloakProvisioning.contains(known, json("{'enabled':true,'attributes':{'x':'1'}}")))
                .isTrue();
        assertThat(KeycloakProvisioning.contains(known, json("{'redirectUris':['a']}")))
                .isTrue();
    }

    @Test
    void anyDifferenceIsSeen() {
        JsonNode known = json("{'enabled':true,'redirectUris':['a','http://evil.example/*'],'attributes':{'x':'1'}}");

        assertThat(KeycloakProvisioning.contains(known, json("{'enabled':false}")))
                .isFalse();
        assertThat(KeycloakProvisioning.contains(known, json("{'redirectUris':['a']}")))
                .as("an address too many")
                .isFalse();
        assertThat(KeycloakProvisioning.contains(known, json("{'attributes':{'y':'1'}}")))
                .isFalse();
    }

    @Test
    void whatKeycloakAddedIsKept() {
        JsonNode merged = KeycloakProvisioning.merged(
                json("{'id':'1','redirectUris':['b'],'attributes':{'x':'1','created':'9'}}"),
                json("{'redirectUris':['a'],'attributes':{'x':'2'}}"));

        assertThat(merged).isEqualTo(json("{'id':'1','redirectUris':['a'],'attributes':{'x':'2','created':'9'}}"));
    }

    private static JsonNode json(String text) {
        try {
            return KeycloakAdminApi.JSON.readTree(text.replace('\'', '"'));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
