package com.vivrou.territory.web;

import com.vivrou.kernel.Texts;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.Perimeter;
import com.vivrou.territory.web.ListQuery.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what an address asks of the list. What is not understood is said in words, one sentence each, and asks nothing;
 * everything else is carried out.
 */
final class ListReading {
    private static final List<String> USUAL_COLUMNS =
            List.of("population", "rent_house_m2", "price_house_m2_median", "schools", "gp_access", "fibre_share");

    private static final int LONGEST_TEXT = 80;
    private static final int MOST_COLUMNS = 12;
    private static final int LONGEST_NUMBER = 15;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]");

    private final Map<String, String[]> parameters;
    private final Perimeter perimeter;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Texts texts;
    private final List<String> problems = new ArrayList<>();

    private ListReading(Map<String, String[]> parameters, Perimeter perimeter, Locale language) {
        this.parameters = parameters;
        this.perimeter = perimeter;
        this.texts = Texts.of("territory", language);
        AtlasTheme.indicators(perimeter).forEach(indicator -> indicators.put(indicator.code(), indicator));
    }

    /** What was asked, and what could not be. */
    record Read(ListQuery query, List<String> problems) {}

    static Read of(Map<String, String[]> parameters, Perimeter perimeter, Locale language) {
        ListReading reading = new ListReading(parameters, perimeter, language);
        ListQuery query = reading.query();
        return new Read(query, List.copyOf(reading.problems));
    }

    private ListQuery query() {
        List<Indicator> columns = columns();
        boolean usual = columns.isEmpty();
        List<Indicator> shown = usual ? known(USUAL_COLUMNS.stream()) : columns;
        List<Range> ranges = ranges();
        String order = order();
        return new ListQuery(text(), group(), ranges, shown, usual, order, descending(order), page());
    }

    private String text() {
        String text = first(ListQuery.TEXT);
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        problems.add(texts.get("communes.wrong.text", LONGEST_TEXT));
        return text.substring(0, LONGEST_TEXT);
    }

    private String group() {
        String group = first(ListQuery.GROUP);
        boolean known = group.isEmpty()
                || perimeter.communes().stream()
                        .anyMatch(commune -> commune.epciSiren().equals(group));
        if (!known) {
            problems.add(texts.get("communes.wrong.group", shortened(group)));
        }
        return known ? group : "";
    }

    private List<Indicator> columns() {
        Set<String> asked = new LinkedHashSet<>();
        Arrays.stream(parameters.getOrDefault(ListQuery.COLUMN, new String[0]))
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .forEach(asked::add);
        asked.stream()
                .filter(code -> !indicators.containsKey(code))
                .forEach(code -> problems.add(texts.get("communes.wrong.column", shortened(code))));
        List<Indicator> known = known(asked.stream());
        if (known.size() <= MOST_COLUMNS) {
            return known;
        }
        problems.add(texts.get("communes.wrong.columns", MOST_COLUMNS));
        return known.subList(0, MOST_COLUMNS);
    }

    private List<Indicator> known(Stream<String> codes) {
        return codes.map(indicators::get).flatMap(Stream::ofNullable).toList();
    }

    private List<Range> ranges() {
        Set<String> asked = new LinkedHashSet<>();
        for (String name : parameters.keySet()) {
            if (name.startsWith(ListQuery.LEAST) || name.startsWith(ListQuery.MOST)) {
                asked.add(name.substring(ListQuery.LEAST.length()));
            }
        }
        List<Range> ranges = new ArrayList<>();
        for (String code : asked) {
            String least = first(ListQuery.LEAST + code);
            String most = first(ListQuery.MOST + code);
            Indicator indicator = indicators.get(code);
            if (least.isEmpty() && most.isEmpty()) {
                continue;
            }
            if (indicator == null || indicator.isWords()) {
                problems.add(texts.get("communes.wrong.filter", shortened(code)));
            } else {
                ranges.add(range(indicator, least, most));
            }
        }
        return ranges;
    }

    private Range range(Indicator indicator, String typedLeast, String typedMost) {
        Optional<OptionalDouble> least = number(typedLeast);
        Optional<OptionalDouble> most = number(typedMost);
        OptionalDouble from = least.orElse(OptionalDouble.empty());
        OptionalDouble to = most.orElse(OptionalDouble.empty());
        boolean crossed = from.isPresent() && to.isPresent() && from.getAsDouble() > to.getAsDouble();
        String label = ListTexts.label(indicator, texts);
        if (least.isEmpty()) {
            problems.add(texts.get("communes.wrong.number", shortened(typedLeast), label));
        }
        if (most.isEmpty()) {
            problems.add(texts.get("communes.wrong.number", shortened(typedMost), label));
        }
        if (crossed) {
            problems.add(texts.get("communes.wrong.crossed", label, shortened(typedLeast), shortened(typedMost)));
        }
        boolean wrongLeast = least.isEmpty() || crossed;
        boolean wrongMost = most.isEmpty() || crossed;
        return new Range(
                indicator,
                typedLeast,
                typedMost,
                wrongLeast ? OptionalDouble.empty() : from,
                wrongMost ? OptionalDouble.empty() : to,
                wrongLeast,
                wrongMost);
    }

    /** The number typed, nothing when nothing was; empty when it is not a number of a reasonable size. */
    private static Optional<OptionalDouble> number(String typed) {
        String plain = SPACES.matcher(typed).replaceAll("");
        if (plain.isEmpty()) {
            return Optional.of(OptionalDouble.empty());
        }
        return plain.length() <= LONGEST_NUMBER && NUMBER.matcher(plain).matches()
                ? Optional.of(OptionalDouble.of(new BigDecimal(plain.replace(',', '.')).doubleValue()))
                : Optional.empty();
    }

    private String order() {
        String order = first(ListQuery.ORDER);
        if (order.isEmpty() || order.equals(ListQuery.BY_NAME) || indicators.containsKey(order)) {
            return order.isEmpty() ? ListQuery.BY_NAME : order;
        }
        problems.add(texts.get("communes.wrong.order", shortened(order)));
        return ListQuery.BY_NAME;
    }

    private boolean descending(String order) {
        String direction = first(ListQuery.DIRECTION);
        Indicator indicator = indicators.get(order);
        boolean usual = indicator != null && ListQuery.isHighestFirst(indicator);
        return switch (direction) {
            case ListQuery.UP -> false;
            case ListQuery.DOWN -> true;
            case "" -> usual;
            default -> {
                problems.add(texts.get("communes.wrong.direction", shortened(direction)));
                yield usual;
            }
        };
    }

    private int page() {
        String page = first(ListQuery.NUMBER);
        if (page.isEmpty()) {
            return 1;
        }
        if (page.matches("[1-9]\\d{0,5}")) {
            return Integer.parseInt(page);
        }
        problems.add(texts.get("communes.wrong.page", shortened(page)));
        return 1;
    }

    private String first(String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }

    private static String shortened(String typed) {
        return typed.length() <= LONGEST_TEXT / 2 ? typed : typed.substring(0, LONGEST_TEXT / 2) + "…";
    }
}
