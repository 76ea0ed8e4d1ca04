package com.vivrou.territory;

import com.vivrou.kernel.Bilingual;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing measured for communes.
 *
 * @param code column name in the packs and in the data sets, such as {@code rent_flat_m2}
 * @param unit as the packs write it, such as {@code EUR_per_m2_month}
 * @param cogYear year of the official geography that the source used
 * @param classes the names of the values of an indicator in classes, by value; otherwise empty
 * @param name what it is called, or null when the texts of the feature that shows it name it, under the code
 */
public record Indicator(
        String code,
        String unit,
        Source source,
        Grain grain,
        int cogYear,
        Map<String, Bilingual> classes,
        @Nullable Bilingual name) {
    private static final String TEXT = "text";
    private static final String CLASS = "class";

    public Indicator {
        classes = Map.copyOf(classes);
    }

    public Indicator(
            String code, String unit, Source source, Grain grain, int cogYear, Map<String, Bilingual> classes) {
        this(code, unit, source, grain, cogYear, classes, null);
    }

    public Indicator(String code, String unit, Source source, Grain grain, int cogYear) {
        this(code, unit, source, grain, cogYear, Map.of(), null);
    }

    public int year() {
        return source.year();
    }

    public Optional<Bilingual> findName() {
        return Optional.ofNullable(name);
    }

    /** Whether its figures are {@link Figure.Words}: free text or one of {@link #classes()}. */
    public boolean isWords() {
        return unit.equals(TEXT) || unit.equals(CLASS);
    }
}
