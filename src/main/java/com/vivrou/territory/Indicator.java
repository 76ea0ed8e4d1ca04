package com.vivrou.territory;

import java.util.Locale;
import java.util.Map;

/**
 * One thing measured for communes. Its label is a text of the feature that shows it, under the code.
 *
 * @param code column name in the packs, such as {@code rent_flat_m2}
 * @param unit as the packs write it, such as {@code EUR_per_m2_month}
 * @param cogYear year of the official geography that the source used
 * @param classes the names of the values of an indicator in classes, by value; otherwise empty
 */
public record Indicator(
        String code, String unit, Source source, Grain grain, int cogYear, Map<String, ClassName> classes) {
    private static final String TEXT = "text";
    private static final String CLASS = "class";

    /** How the producer names a class, such as "Rural à habitat dispersé". */
    public record ClassName(String fr, String en) {
        public String in(Locale language) {
            return language.getLanguage().equals("en") ? en : fr;
        }
    }

    public Indicator {
        classes = Map.copyOf(classes);
    }

    public Indicator(String code, String unit, Source source, Grain grain, int cogYear) {
        this(code, unit, source, grain, cogYear, Map.of());
    }

    public int year() {
        return source.year();
    }

    /** Whether its figures are {@link Figure.Words}: free text or one of {@link #classes()}. */
    public boolean isWords() {
        return unit.equals(TEXT) || unit.equals(CLASS);
    }
}
