package com.vivrou.company.domain;

import com.vivrou.company.SiteId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A recruit as her employer may see her.
 *
 * @param startsOn first day of work, when the employer told it
 * @param mails how many times she was written to
 */
public record Recruit(
        UUID id,
        SiteId site,
        String firstName,
        String lastName,
        String email,
        Locale language,
        Optional<LocalDate> startsOn,
        Instant invitedAt,
        Instant mailedAt,
        int mails,
        Optional<Instant> joinedAt) {

    public String name() {
        return firstName + " " + lastName;
    }

    public boolean hasJoined() {
        return joinedAt.isPresent();
    }
}
