package com.vivrou.identity.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody as the identity server vouches for them, after every check of the token.
 *
 * @param email verified there, in lower case
 * @param sid the session at the identity server
 * @param idToken shown again when signing out, so that no confirmation is asked
 */
public record Person(
        String subject, String email, String displayName, String sid, Instant authenticatedAt, String idToken) {
    public Person {
        email = email.toLowerCase(Locale.ROOT);
    }

    public static String displayName(Optional<String> name, String email) {
        return name.filter(given -> !given.isBlank()).orElse(email);
    }
}
