package com.vivrou.identity.keycloak;

import com.vivrou.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;

/**
 * Where the realm answers: to browsers at its public address, which is also the issuer in every token, and to this
 * server at an address that it can resolve.
 */
@ApplicationScoped
public class KeycloakAddresses {
    @Inject
    private Settings settings;

    String issuer() {
        return settings.get("vivrou.keycloak.url") + "/realms/" + realm();
    }

    URI authorization() {
        return URI.create(issuer() + "/protocol/openid-connect/auth");
    }

    public URI endSession() {
        return URI.create(issuer() + "/protocol/openid-connect/logout");
    }

    URI token() {
        return URI.create(internal() + "/realms/" + realm() + "/protocol/openid-connect/token");
    }

    URI keys() {
        return URI.create(internal() + "/realms/" + realm() + "/protocol/openid-connect/certs");
    }

    /** @param path below the realm, such as {@code /clients} */
    URI admin(String path) {
        return URI.create(internal() + "/admin/realms/" + realm() + path);
    }

    private String internal() {
        return settings.get("vivrou.keycloak.internal.url", settings.get("vivrou.keycloak.url"));
    }

    private String realm() {
        return settings.get("vivrou.keycloak.realm", "territoires");
    }
}
