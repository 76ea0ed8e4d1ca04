package com.vivrou.identity.keycloak;

/** Keycloak does not answer, or answers that it cannot: worth another try later. */
public class KeycloakUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    KeycloakUnavailable(String message) {
        super(message);
    }
}
