package com.vivrou.notification;

import java.util.List;
import java.util.Locale;

/**
 * A mail to one person, in plain words; its look is the territory's.
 *
 * @param to one address
 * @param paragraphs plain text
 * @param action the one thing to do
 * @param smallPrint why the person receives it, and what to do when it is not for them
 */
public record Letter(
        String to,
        Locale language,
        String subject,
        String heading,
        List<String> paragraphs,
        Action action,
        List<String> smallPrint) {

    public Letter {
        paragraphs = List.copyOf(paragraphs);
        smallPrint = List.copyOf(smallPrint);
    }

    /** A button and where it leads, a whole address of ours. */
    public record Action(String label, String url) {}
}
