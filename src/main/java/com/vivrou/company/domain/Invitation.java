package com.vivrou.company.domain;

import com.vivrou.company.SiteId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>,;\"]{1,64}@[^@\\s<>,;\"]+\\.[^@\\s<>,;\".]{2,}");
    private static final int LONGEST_EMAIL = 254;

    public Invitation {
        email = email.strip().toLowerCase(Locale.ROOT);
        firstName = firstName.strip();
        lastName = lastName.strip();
        if (!isEmail(email)
                || firstName.isEmpty()
                || firstName.length() > LONGEST_NAME
                || lastName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("An invitation needs a name and an e-mail address.");
        }
    }

    public static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }

    public Optional<LocalDate> findStart() {
        return Optional.ofNullable(start);
    }
}
