package com.vivrou.matching;

import org.jspecify.annotations.Nullable;

/**
 * What somebody answered about one criterion.
 *
 * @param threshold where a {@link Importance#MUST} draws its line, in the criterion's unit; null means the criterion's
 *     own {@linkplain Threshold#usual usual line}
 */
public record Preference(Importance importance, @Nullable Double threshold) {
    public static final Preference INDIFFERENT = of(Importance.INDIFFERENT);

    public static Preference of(Importance importance) {
        return new Preference(importance, null);
    }
}
