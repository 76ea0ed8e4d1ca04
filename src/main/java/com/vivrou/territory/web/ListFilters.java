package com.vivrou.territory.web;

import com.vivrou.kernel.Texts;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.Perimeter;
import com.vivrou.territory.web.ListQuery.Range;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The list's form as the address left it, and each filter in force with the link that takes it away. */
final class ListFilters {
    private static final String POPULATION = "population";

    public record Choice(String value, String label, boolean chosen) {}

    public record ColumnGroup(String title, List<Choice> choices) {}

    /** Two fields for the least and the most of an indicator. */
    public record Bounds(
            String code, String label, String unit, String least, String most, boolean wrongLeast, boolean wrongMost) {}

    public record Chip(String label, String url) {}

    private final ListQuery query;
    private final Perimeter perimeter;
    private final Locale language;
    private final Texts texts;
    private final IndicatorTexts wording;

    ListFilters(ListQuery query, Perimeter perimeter, Locale language) {
        this.query = query;
        this.perimeter = perimeter;
        this.language = language;
        this.texts = Texts.of("territory", language);
        this.wording = IndicatorTexts.in(language);
    }

    /** Empty when the territory is one group of communes: there is nothing to choose. */
    List<Choice> groups() {
        TreeMap<String, String> byName = new TreeMap<>();
        perimeter.communes().stream()
                .filter(commune -> !commune.epciSiren().isEmpty())
                .forEach(commune -> byName.put(commune.epciName(), commune.epciSiren()));
        return byName.size() < 2
                ? List.of()
                : byName.entrySet().stream()
                        .map(group -> new Choice(
                                group.getValue(),
                                group.getKey(),
                                group.getValue().equals(query.group())))
                        .toList();
    }

    Optional<Bounds> population() {
        return perimeter.findIndicator(POPULATION).map(this::bounds);
    }

    /** Of the columns shown, and of those bounded before. */
    List<Bounds> bounds() {
        Set<Indicator> indicators = new LinkedHashSet<>(query.columns());
        query.ranges().forEach(range -> indicators.add(range.indicator()));
        return indicators.stream()
                .filter(indicator -> !indicator.isWords() && !indicator.code().equals(POPULATION))
                .map(this::bounds)
                .toList();
    }

    /** Whether one of these bounds is in use, or was not understood: then they stand open. */
    boolean boundsInUse() {
        return query.ranges().stream()
                .anyMatch(range -> !range.indicator().code().equals(POPULATION));
    }

    List<ColumnGroup> columns() {
        return AtlasTheme.of(perimeter).entrySet().stream()
                .map(theme -> new ColumnGroup(
                        theme.getKey().title(language),
                        theme.getValue().stream()
                                .map(indicator -> new Choice(
                                        indicator.code(),
                                        wording.label(indicator),
                                        query.columns().contains(indicator)))
                                .toList()))
                .toList();
    }

    List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        if (!query.text().isEmpty()) {
            chips.add(new Chip(
                    texts.get("communes.chip.text", query.text()),
                    query.withoutText().address()));
        }
        if (!query.group().isEmpty()) {
            String name = perimeter.communes().stream()
                    .filter(commune -> commune.epciSiren().equals(query.group()))
                    .map(Commune::epciName)
                    .findFirst()
                    .orElse(query.group());
            chips.add(new Chip(name, query.withoutGroup().address()));
        }
        query.ranges().stream()
                .filter(Range::bounds)
                .forEach(range ->
                        chips.add(new Chip(words(range), query.without(range).address())));
        return chips;
    }

    private Bounds bounds(Indicator indicator) {
        Optional<Range> range = query.ranges().stream()
                .filter(other -> other.indicator().equals(indicator))
                .findFirst();
        return new Bounds(
                indicator.code(),
                ListTexts.label(indicator, texts),
                wording.unit(indicator.unit()),
                range.map(Range::typedLeast).orElse(""),
                range.map(Range::typedMost).orElse(""),
                range.map(Range::wrongLeast).orElse(false),
                range.map(Range::wrongMost).orElse(false));
    }

    private String words(Range range) {
        String label = ListTexts.label(range.indicator(), texts);
        String unit = wording.unit(range.indicator().unit());
        String key = range.least().isEmpty()
                ? "communes.chip.most"
                : range.most().isEmpty() ? "communes.chip.least" : "communes.chip.between";
        return texts.get(key, label, range.typedLeast(), range.typedMost(), unit)
                .strip();
    }
}
