package com.vivrou.matching;

import java.util.Map;

/**
 * One reason for or against a commune: a code and its parameters. {@link Reasons} makes the sentence.
 *
 * @param criterion code of the criterion; empty for {@code nothing_against}
 * @param adult whom it is about, or -1 for the household
 * @param parameters numbers, names and counts by name
 */
public record Reason(String code, Kind kind, String criterion, int adult, Map<String, Object> parameters) {
    public enum Kind {
        FOR,
        AGAINST,
        /** Said where nothing speaks against it. */
        NEITHER,
        /** To be asked or seen on the spot: the figure is weak. */
        ASK
    }

    public Reason {
        parameters = Map.copyOf(parameters);
    }
}
