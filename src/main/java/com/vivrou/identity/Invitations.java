package com.vivrou.identity;

/** Accounts at the identity server for people who are expected in the territory at hand. */
public interface Invitations {
    /**
     * Lets Keycloak write to somebody, so that they choose a password and become a member of the territory; who has an
     * account joins with it. Returns at once. A member already is left alone.
     */
    void invite(String email, String firstName, String lastName);
}
