package com.vivrou.identity.keycloak;

import java.net.HttpURLConnection;

/** Keycloak does not answer, or answers that it cannot: worth another try later. */
public class KeycloakUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;

    KeycloakUnavailable(String message) {
        this(0, message);
    }

    KeycloakUnavailable(int status, String message) {
        super(message);
        this.status = status;
    }

    /** What is asked for is there already. */
    boolean isConflict() {
        return status == HttpURLConnection.HTTP_CONFLICT;
    }
}
