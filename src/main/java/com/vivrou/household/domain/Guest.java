package com.vivrou.household.domain;

import java.util.Locale;

/**
 * The second adult, as the first one names them.
 *
 * @param host how the first one is called
 * @param name how the second one is called
 * @param email in lower case
 * @param language of the mail
 */
public record Guest(String host, String name, String email, Locale language) {
    public Guest {
        if (!GivenName.isWritten(host) || !GivenName.isWritten(name) || email.isBlank()) {
            throw new IllegalArgumentException("A guest has a name, an address and somebody who invites them.");
        }
    }
}
