package com.vivrou.territory;

/**
 * One thing measured for communes. Its label is a text of the feature that shows it, under the code.
 *
 * @param code column name in the packs, such as {@code rent_flat_m2}
 * @param unit as the packs write it, such as {@code EUR/m2/month}; {@link #WORDS} when the figure is words
 * @param cogYear year of the official geography that the source used
 */
public record Indicator(String code, String unit, Source source, Grain grain, int cogYear) {
    /** The unit of an indicator whose figures are words, such as the kind of rurality. */
    public static final String WORDS = "text";

    public int year() {
        return source.year();
    }

    public boolean isWords() {
        return unit.equals(WORDS);
    }
}
