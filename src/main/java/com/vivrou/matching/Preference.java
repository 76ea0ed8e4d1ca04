package com.vivrou.matching;

import org.jspecify.annotations.Nullable;

/**
 * What somebody answered about one criterion.
 *
 * @param threshold where a {@link Importance#MUST} draws its line, in the criterion's unit; null means the criterion's
 *     own {@linkplain Threshold#usual usual line}
 * @param tuned a weight set finer than the importance does, from 0 to {@link Importance#HEAVIEST}; null means the
 *     importance's own
 */
public record Preference(Importance importance, @Nullable Double threshold, @Nullable Integer tuned) {
    public static final Preference INDIFFERENT = of(Importance.INDIFFERENT);

    public Preference {
        if (tuned != null && (tuned < 0 || tuned > Importance.HEAVIEST)) {
            throw new IllegalArgumentException("A weight is between 0 and " + Importance.HEAVIEST + ", not " + tuned);
        }
    }

    public Preference(Importance importance, @Nullable Double threshold) {
        this(importance, threshold, null);
    }

    public static Preference of(Importance importance) {
        return new Preference(importance, null, null);
    }

    /** How much it weighs. Who is indifferent weighs nothing. */
    public int weight() {
        return tuned == null || importance == Importance.INDIFFERENT ? importance.weight() : tuned;
    }

    /** The same answer with a weight of its own. */
    public Preference withWeight(int weight) {
        Importance told = importance == Importance.MUST
                ? importance
                : weight == 0
                        ? Importance.INDIFFERENT
                        : weight <= Importance.HEAVIEST / 2 ? Importance.NICE : Importance.IMPORTANT;
        return new Preference(told, threshold, weight == told.weight() ? null : weight);
    }
}
