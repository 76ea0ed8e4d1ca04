package com.vivrou.company.domain;

import com.vivrou.company.SiteId;
import com.vivrou.kernel.EmailAddress;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to invite.
 *
 * @param email in lower case
 * @param start first day of work, or null when it is not known yet
 */
public record Invitation(
        SiteId site, String firstName, String lastName, String email, Locale language, @Nullable LocalDate start) {
    public static final int LONGEST_NAME = 60;

    public Invitation {
        email = EmailAddress.normal(email);
        firstName = firstName.strip();
        lastName = lastName.strip();
        if (!EmailAddress.isWritten(email)
                || firstName.isEmpty()
                || firstName.length() > LONGEST_NAME
                || lastName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("An invitation needs a name and an e-mail address.");
        }
    }

    public Optional<LocalDate> findStart() {
        return Optional.ofNullable(start);
    }
}
