package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.household.domain.GivenName;
import com.vivrou.household.domain.Guest;
import com.vivrou.kernel.EmailAddress;
import com.vivrou.kernel.Texts;
import com.vivrou.kernel.VisitorLanguage;
import java.util.Locale;
import java.util.Optional;

/** Whom to invite, as the form of {@link SharingPage} says. What it says is mailed: names are names and nothing else. */
final class InvitationForm {
    private static final String HOST = "host";
    private static final String GUEST = "guest";

    private final Form form;
    private final Texts texts;

    InvitationForm(Form form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    /** Empty when something is wrong, which the form then tells at its field. */
    Optional<Guest> read(Locale usual) {
        String host = name(HOST);
        String guest = name(GUEST);
        String email = EmailAddress.normal(form.value("email"));
        if (!guest.isEmpty() && guest.equalsIgnoreCase(host)) {
            // Each page says « Ana » for the one and « Sam » for the other.
            form.refuse(GUEST, texts.get("sharing.fault.sameName"));
        }
        if (!EmailAddress.isWritten(email)) {
            form.refuse("email", texts.get("sharing.fault.email"));
        }
        return form.faultless()
                ? Optional.of(new Guest(
                        host,
                        guest,
                        email,
                        VisitorLanguage.find(form.value("language")).orElse(usual)))
                : Optional.empty();
    }

    private String name(String field) {
        String name = new Reading(form, texts).words(field, Answers.LONGEST_NAME);
        if (name.isEmpty() && !form.wrong(field)) {
            form.refuse(field, texts.get("sharing.fault." + field));
        } else if (!form.wrong(field) && !GivenName.isWritten(name)) {
            form.refuse(field, texts.get("sharing.fault.letters"));
        }
        return name;
    }
}
