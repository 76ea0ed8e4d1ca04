package com.vivrou.territory;

import com.vivrou.kernel.Spelling;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** The communes of one territory in one vintage of its data, in the order of their names. Immutable. */
public final class Perimeter {
    private final String vintage;
    private final Map<String, Commune> communes;
    private final Map<String, Commune> segments;
    private final Map<String, String> searchedAs;
    private final Map<String, Indicator> indicators;
    private final Map<String, OptionalDouble> medians;

    /**
     * @param vintage identifies the data; two perimeters of equal vintage hold equal data
     * @param indicators in the order of the pack
     */
    public Perimeter(String vintage, List<Commune> communes, List<Indicator> indicators) {
        this.vintage = vintage;
        this.communes = communes.stream()
                .sorted(Comparator.comparing((Commune commune) -> Spelling.folded(commune.name()))
                        .thenComparing(Commune::code))
                .collect(toOrderedMap(Commune::code));
        this.segments = this.communes.values().stream().collect(toOrderedMap(Commune::segment));
        this.searchedAs = this.communes.values().stream()
                .collect(Collectors.toMap(Commune::code, commune -> Spelling.folded(commune.name())));
        this.indicators = indicators.stream().collect(toOrderedMap(Indicator::code));
        this.medians =
                indicators.stream().collect(Collectors.toMap(Indicator::code, indicator -> medianOf(indicator.code())));
    }

    public String vintage() {
        return vintage;
    }

    public List<Commune> communes() {
        return List.copyOf(communes.values());
    }

    public List<Indicator> indicators() {
        return List.copyOf(indicators.values());
    }

    public Optional<Commune> find(String code) {
        return Optional.ofNullable(communes.get(code.toUpperCase(Locale.ROOT)));
    }

    /** By the last part of an address, {@code oyonnax-01283}. */
    public Optional<Commune> findBySegment(String segment) {
        return Optional.ofNullable(segments.get(segment));
    }

    /**
     * Communes whose name has words that start like those given, accents and hyphens left aside, or whose postcode or
     * code starts so. Names that start with the text come first.
     */
    public List<Commune> search(String text) {
        String sought = Spelling.folded(text);
        if (sought.isEmpty()) {
            return List.of();
        }
        return communes.values().stream()
                .filter(commune -> answersTo(commune, sought))
                .sorted(Comparator.comparing(
                        commune -> !searchedAs.getOrDefault(commune.code(), "").startsWith(sought)))
                .toList();
    }

    public Optional<Indicator> findIndicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    /** The median of an indicator over the communes where it is known; empty when it is known nowhere. */
    public OptionalDouble median(String indicatorCode) {
        return medians.getOrDefault(indicatorCode, OptionalDouble.empty());
    }

    /** In how many communes of the perimeter the indicator is known. */
    public int coverage(String indicatorCode) {
        return (int) communes.values().stream()
                .filter(commune -> commune.figures().containsKey(indicatorCode))
                .count();
    }

    /** The communes by the name of the group of communes that they belong to, in the order of these names. */
    public Map<String, List<Commune>> byEpci() {
        return communes.values().stream()
                .collect(Collectors.groupingBy(Commune::epciName, TreeMap::new, Collectors.toList()));
    }

    private boolean answersTo(Commune commune, String sought) {
        String name = searchedAs.getOrDefault(commune.code(), "");
        return name.startsWith(sought)
                || name.contains(" " + sought)
                || commune.code().toLowerCase(Locale.ROOT).startsWith(sought)
                || commune.postcodes().stream().anyMatch(postcode -> postcode.startsWith(sought));
    }

    private OptionalDouble medianOf(String indicatorCode) {
        double[] amounts = communes.values().stream()
                .map(commune -> commune.amount(indicatorCode))
                .flatMapToDouble(
                        amount -> amount.isPresent() ? DoubleStream.of(amount.getAsDouble()) : DoubleStream.of())
                .sorted()
                .toArray();
        if (amounts.length == 0) {
            return OptionalDouble.empty();
        }
        int middle = amounts.length / 2;
        return OptionalDouble.of(
                amounts.length % 2 == 1 ? amounts[middle] : (amounts[middle - 1] + amounts[middle]) / 2);
    }

    private static <T> Collector<T, ?, Map<String, T>> toOrderedMap(Function<T, String> key) {
        return Collectors.toMap(key, Function.identity(), (first, second) -> first, LinkedHashMap::new);
    }
}
