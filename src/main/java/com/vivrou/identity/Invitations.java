package com.vivrou.identity;

import java.util.Locale;

/** Accounts at the identity server for people who are expected in the territory at hand. */
public interface Invitations {
    /**
     * Lets Keycloak write to somebody, so that they choose a password and become a member of the territory; who has an
     * account joins with it. Returns at once. A member already is left alone.
     *
     * @param language of the mail to somebody who has no account yet
     */
    void invite(String email, String firstName, String lastName, Locale language);
}
