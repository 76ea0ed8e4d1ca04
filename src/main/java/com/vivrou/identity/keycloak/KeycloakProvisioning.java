package com.vivrou.identity.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vivrou.identity.domain.DoorToOpen;
import com.vivrou.identity.domain.Doorway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Brings the organization and the client of a doorway to the wanted state, whatever state they are in: each step looks
 * first and changes only what differs, so that work that was cut off anywhere is finished by running it again.
 */
@ApplicationScoped
public class KeycloakProvisioning {
    private static final String SLUG = "slug";

    @Inject
    private KeycloakAdminApi api;

    @Inject
    private ClientSecrets secrets;

    public void bringAbout(DoorToOpen door) throws KeycloakUnavailable {
        String token = api.token();
        Optional<String> alias = door.doorway().organization();
        if (alias.isPresent()) {
            bringAboutOrganization(token, door, alias.get());
        }
        bringAboutClient(token, door);
    }

    /** Somebody who is a member already is left alone. */
    void invite(String alias, String email, String firstName, String lastName, Locale language)
            throws KeycloakUnavailable {
        String token = api.token();
        JsonNode organization = findOrganization(token, alias)
                .orElseThrow(
                        () -> new KeycloakUnavailable("Keycloak does not know the organization " + alias + " yet"));
        api.postForm(
                token,
                "/organizations/" + organization.path("id").asText() + "/members/invite-user",
                language,
                Map.of("email", email, "firstName", firstName, "lastName", lastName));
    }

    private void bringAboutOrganization(String token, DoorToOpen door, String alias) throws KeycloakUnavailable {
        ObjectNode wanted = organization(door, alias);
        Optional<JsonNode> found = findOrganization(token, alias);
        if (found.isEmpty()) {
            api.post(token, "/organizations", wanted);
            return;
        }
        String path = "/organizations/" + found.get().path("id").asText();
        JsonNode known = api.get(token, path);
        if (!contains(known, wanted)) {
            api.put(token, path, merged(known, wanted));
        }
    }

    /** The search of organizations looks at names and domains only, hence the attribute; aliases are unique. */
    private Optional<JsonNode> findOrganization(String token, String alias) throws KeycloakUnavailable {
        for (JsonNode organization : api.get(token, "/organizations?q=" + SLUG + ":" + alias)) {
            if (organization.path("alias").asText().equals(alias)) {
                return Optional.of(organization);
            }
        }
        return Optional.empty();
    }

    private void bringAboutClient(String token, DoorToOpen door) throws KeycloakUnavailable {
        ObjectNode wanted = client(door);
        JsonNode found = api.get(
                token,
                "/clients?clientId=" + KeycloakAdminApi.encode(door.doorway().clientId()));
        if (found.isEmpty()) {
            api.post(token, "/clients", wanted);
        } else if (!contains(found.get(0), wanted)) {
            api.put(token, "/clients/" + found.get(0).path("id").asText(), merged(found.get(0), wanted));
        }
    }

    static ObjectNode organization(DoorToOpen door, String alias) {
        ObjectNode organization = KeycloakAdminApi.JSON.createObjectNode();
        organization.put("name", door.name());
        organization.put("alias", alias);
        organization.put("enabled", true);
        organization.put("redirectUrl", door.doorway().url() + "/");
        ObjectNode attributes = organization.putObject("attributes");
        attributes.putArray(SLUG).add(alias);
        attributes.putArray("tenant_id").add(Integer.toString(door.doorway().tenantNumber()));
        // Mails are told the organizations of the person, not the client: this is where they find the brand.
        door.brand().forEach((name, value) -> attributes.putArray(name).add(value));
        return organization;
    }

    private ObjectNode client(DoorToOpen door) {
        Doorway doorway = door.doorway();
        ObjectNode client = KeycloakAdminApi.JSON.createObjectNode();
        client.put("clientId", doorway.clientId());
        client.put("name", door.name());
        client.put("secret", secrets.of(doorway.clientId()));
        client.put("enabled", door.enabled());
        client.put("protocol", "openid-connect");
        client.put("publicClient", false);
        client.put("clientAuthenticatorType", "client-secret");
        client.put("standardFlowEnabled", true);
        client.put("implicitFlowEnabled", false);
        client.put("directAccessGrantsEnabled", false);
        client.put("serviceAccountsEnabled", false);
        client.put("fullScopeAllowed", false);
        client.put("frontchannelLogout", false);
        client.put("baseUrl", doorway.url() + "/");
        client.putArray("redirectUris").add(doorway.callbackUrl());
        client.putArray("webOrigins");
        client.set("attributes", attributes(door));
        // The scope "organization" is optional for every new client of a realm with organizations: nothing to add.
        return client;
    }

    private static ObjectNode attributes(DoorToOpen door) {
        Doorway doorway = door.doorway();
        ObjectNode attributes = KeycloakAdminApi.JSON.createObjectNode();
        attributes.put("pkce.code.challenge.method", "S256");
        attributes.put("post.logout.redirect.uris", doorway.afterSignOutUrl());
        attributes.put("backchannel.logout.url", doorway.backChannelLogoutUrl());
        attributes.put("backchannel.logout.session.required", "true");
        attributes.put("use.refresh.tokens", "false");
        for (Map.Entry<String, String> value : door.brand().entrySet()) {
            attributes.put(value.getKey(), value.getValue());
        }
        return attributes;
    }

    /** True when every wanted value is already there; what Keycloak adds by itself does not count. */
    static boolean contains(JsonNode known, JsonNode wanted) {
        if (!wanted.isObject()) {
            return wanted.equals(known);
        }
        return wanted.properties().stream()
                .allMatch(field -> known.has(field.getKey()) && contains(known.get(field.getKey()), field.getValue()));
    }

    /** What is known, with the wanted values in place of its own. */
    static JsonNode merged(JsonNode known, JsonNode wanted) {
        if (!known.isObject() || !wanted.isObject()) {
            return wanted;
        }
        ObjectNode merged = known.deepCopy();
        wanted.properties()
                .forEach(field -> merged.set(
                        field.getKey(),
                        known.has(field.getKey())
                                ? merged(known.get(field.getKey()), field.getValue())
                                : field.getValue()));
        return merged;
    }
}
