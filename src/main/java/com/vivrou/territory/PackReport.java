package com.vivrou.territory;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the reading of one pack found. A pack with an error opens nothing; the others are opened all the same.
 *
 * @param slug name of the pack's folder
 */
public record PackReport(String slug, List<PackIssue> issues) {
    private static final int SHOWN = 40;

    public PackReport {
        issues = List.copyOf(issues);
    }

    public boolean isOpenable() {
        return errors() == 0;
    }

    public long errors() {
        return issues.stream()
                .filter(issue -> issue.problem().severity() == PackProblem.Severity.ERROR)
                .count();
    }

    public long warnings() {
        return issues.size() - errors();
    }

    /** The report as lines to read in a terminal: file, line, column, value, problem and remedy. */
    public String text(Locale language) {
        ResourceBundle words = words(language);
        StringBuilder text = new StringBuilder(
                        say(words, isOpenable() ? "pack.opens" : "pack.refused", slug, errors(), warnings()))
                .append('\n');
        issues.stream()
                .limit(SHOWN)
                .forEach(issue -> text.append("  ").append(text(issue, words)).append('\n'));
        if (issues.size() > SHOWN) {
            text.append("  ")
                    .append(say(words, "pack.more", issues.size() - SHOWN))
                    .append('\n');
        }
        return text.toString();
    }

    /** One issue as a line to read. */
    public static String text(PackIssue issue, Locale language) {
        return text(issue, words(language));
    }

    private static String text(PackIssue issue, ResourceBundle words) {
        StringBuilder text = new StringBuilder(issue.file());
        if (issue.line() > 0) {
            text.append(say(words, "pack.line", issue.line()));
        }
        if (!issue.column().isEmpty()) {
            text.append(say(words, "pack.column", issue.column()));
        }
        String key = issue.problem().key();
        text.append(say(words, "pack.problem", say(words, key, issue.value(), issue.column())));
        text.append(say(words, "pack.remedy", say(words, key + ".remedy", issue.value(), issue.column())));
        return text.toString();
    }

    private static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle(
                "messages.territory", language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH);
    }

    private static String say(ResourceBundle words, String key, Object... values) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(values);
    }
}
