package com.vivrou.household.domain;

/**
 * What the link of an invitation leads to.
 *
 * @param host name of who invites
 * @param address the invited one's, with most of it hidden
 * @param standing what whoever opened the link can do with it
 */
public record Offer(String host, String address, Standing standing) {
    public enum Standing {
        /** A visitor: they have to sign in first. */
        NOT_SIGNED_IN,
        /** The invited person, who may join. */
        WELCOME,
        /** Somebody signed in with another address. */
        OTHER_ADDRESS,
        /** The invited person, who shares another household; they have to leave it first. */
        SHARES_ANOTHER
    }
}
