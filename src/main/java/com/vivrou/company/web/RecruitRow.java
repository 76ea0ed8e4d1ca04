package com.vivrou.company.web;

import com.vivrou.company.domain.Recruit;
import com.vivrou.kernel.FrenchTime;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.UUID;

/**
 * One line of the list, in the reader's language.
 *
 * @param starts first day of work, empty when it is not known
 * @param mailed day of the last message
 */
public record RecruitRow(UUID id, String name, String email, String site, String starts, String mailed, boolean joined)
        implements Serializable {
    static RecruitRow of(Recruit recruit, String site, Locale language) {
        DateTimeFormatter days =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language);
        return new RecruitRow(
                recruit.id(),
                recruit.name(),
                recruit.email(),
                site,
                recruit.startsOn().map(days::format).orElse(""),
                days.format(LocalDate.ofInstant(recruit.mailedAt(), FrenchTime.ZONE)),
                recruit.hasJoined());
    }
}
