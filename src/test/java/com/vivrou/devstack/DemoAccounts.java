package com.vivrou.devstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The people one can sign in as, known to Keycloak. They are made once; a start that finds them changes nothing. Only a
 * development stack has them.
 */
final class DemoAccounts {
    static final String PASSWORD = "demo";
    static final DemoPerson PLATFORM_ADMIN = new DemoPerson(
            "admin@vivrou.example", "Plateforme", "Démo", "PLATFORM_ADMIN", "runs the platform, on the console");

    private static final String REALM = "/" + IdentityServer.REALM;
    private static final int ITERATIONS = 210_000;
    private static final int BITS = 512;

    private final KeycloakAdmin admin;

    DemoAccounts(KeycloakAdmin admin) {
        this.admin = admin;
    }

    void bringAbout() {
        obtain(PLATFORM_ADMIN);
        for (DemoTerritory territory : DemoTerritory.values()) {
            String organization = organization(territory)
                    .orElseThrow(() ->
                            new StartFailure("The territory " + territory.slug + " has no organization in Keycloak."));
            for (DemoPerson person : territory.people()) {
                join(organization, obtain(person));
            }
        }
    }

    /** The organization's id, once the application has opened the territory. */
    Optional<String> organization(DemoTerritory territory) {
        for (JsonNode organization : admin.get(REALM + "/organizations?max=200")) {
            if (organization.path("alias").asText().equals(territory.slug)) {
                return Optional.of(organization.path("id").asText());
            }
        }
        return Optional.empty();
    }

    private String obtain(DemoPerson person) {
        return find(person).orElseGet(() -> {
            admin.post(REALM + "/users", user(person));
            return find(person).orElseThrow();
        });
    }

    private Optional<String> find(DemoPerson person) {
        JsonNode users = admin.get(REALM + "/users?exact=true&email=" + person.email());
        return users.isEmpty()
                ? Optional.empty()
                : Optional.of(users.get(0).path("id").asText());
    }

    private void join(String organization, String user) {
        String members = REALM + "/organizations/" + organization + "/members";
        if (!admin.exists(members + "/" + user)) {
            admin.post(members, TextNode.valueOf(user));
        }
    }

    private static ObjectNode user(DemoPerson person) {
        ObjectNode user = KeycloakAdmin.JSON.createObjectNode();
        user.put("username", person.email());
        user.put("email", person.email());
        user.put("emailVerified", true);
        user.put("enabled", true);
        user.put("firstName", person.firstName());
        user.put("lastName", person.lastName());
        user.putArray("credentials").add(credential(person));
        return user;
    }

    /** Already hashed: the realm's rules would not let anybody choose so short a password. */
    private static ObjectNode credential(DemoPerson person) {
        byte[] salt = UUID.nameUUIDFromBytes(person.email().getBytes(StandardCharsets.UTF_8))
                .toString()
                .getBytes(StandardCharsets.US_ASCII);
        ObjectNode secret = KeycloakAdmin.JSON.createObjectNode();
        secret.put("value", Base64.getEncoder().encodeToString(hash(salt)));
        secret.put("salt", Base64.getEncoder().encodeToString(salt));
        ObjectNode how = KeycloakAdmin.JSON.createObjectNode();
        how.put("hashIterations", ITERATIONS);
        how.put("algorithm", "pbkdf2-sha512");
        ObjectNode credential = KeycloakAdmin.JSON.createObjectNode();
        credential.put("type", "password");
        credential.put("secretData", secret.toString());
        credential.put("credentialData", how.toString());
        return credential;
    }

    private static byte[] hash(byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, ITERATIONS, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
