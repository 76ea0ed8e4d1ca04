package com.vivrou.territory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A commune and what is known of it.
 *
 * @param code INSEE code: five characters, a text ({@code 01283}, {@code 2A004})
 * @param slug the name as an address writes it
 * @param population municipal population, empty when not published
 * @param latitude of the centre, WGS84
 * @param figures by indicator code; absent means unknown
 */
public record Commune(
        String code,
        String name,
        String slug,
        List<String> postcodes,
        String epciSiren,
        String epciName,
        OptionalInt population,
        double latitude,
        double longitude,
        Map<String, Figure> figures) {

    public Commune {
        postcodes = List.copyOf(postcodes);
        figures = Map.copyOf(figures);
    }

    /** The last part of its address: {@code oyonnax-01283}. */
    public String segment() {
        return slug + "-" + code.toLowerCase(Locale.ROOT);
    }

    public Optional<Figure> find(String indicatorCode) {
        return Optional.ofNullable(figures.get(indicatorCode));
    }

    /** The amount of an indicator; empty when unknown, or when the indicator is in words. */
    public OptionalDouble amount(String indicatorCode) {
        return figures.get(indicatorCode) instanceof Figure.Amount amount
                ? OptionalDouble.of(amount.value())
                : OptionalDouble.empty();
    }

    /** The words of an indicator; empty when unknown, or when the indicator is an amount. */
    public Optional<String> words(String indicatorCode) {
        return figures.get(indicatorCode) instanceof Figure.Words words ? Optional.of(words.value()) : Optional.empty();
    }
}
