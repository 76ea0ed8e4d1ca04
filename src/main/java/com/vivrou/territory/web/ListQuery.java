package com.vivrou.territory.web;

import com.vivrou.territory.Indicator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Which communes the list shows, in which order, with which figures. All of it stands in the address.
 *
 * @param text name or postcode sought
 * @param group SIREN of a group of communes, or empty for all
 * @param ranges bounds of indicators, as they were typed and as they were understood
 * @param columns indicators shown, in this order
 * @param order code of the indicator that the list is in the order of, or {@link #BY_NAME}
 * @param page counted from 1
 */
record ListQuery(
        String text,
        String group,
        List<Range> ranges,
        List<Indicator> columns,
        boolean usualColumns,
        String order,
        boolean descending,
        int page) {
    static final String PAGE = "/communes";
    static final String BY_NAME = "nom";
    static final String TEXT = "q";
    static final String GROUP = "epci";
    static final String COLUMN = "colonne";
    static final String ORDER = "tri";
    static final String DIRECTION = "sens";
    static final String UP = "croissant";
    static final String DOWN = "decroissant";
    static final String NUMBER = "page";
    static final String LEAST = "min-";
    static final String MOST = "max-";

    /** @param wrongLeast whether what was typed was not understood; it bounds nothing then. So {@code wrongMost} */
    record Range(
            Indicator indicator,
            String typedLeast,
            String typedMost,
            OptionalDouble least,
            OptionalDouble most,
            boolean wrongLeast,
            boolean wrongMost) {
        boolean bounds() {
            return least.isPresent() || most.isPresent();
        }

        boolean admits(double value) {
            return !(least.isPresent() && value < least.getAsDouble()
                    || most.isPresent() && value > most.getAsDouble());
        }
    }

    ListQuery {
        ranges = List.copyOf(ranges);
        columns = List.copyOf(columns);
    }

    /** Money and minutes are read from the lowest up; of everything else one looks for the most. */
    static boolean isHighestFirst(Indicator indicator) {
        return !indicator.isWords()
                && !indicator.unit().startsWith("EUR")
                && !indicator.unit().equals("minutes");
    }

    boolean isByName() {
        return order.equals(BY_NAME);
    }

    boolean isFiltered() {
        return !text.isEmpty() || !group.isEmpty() || ranges.stream().anyMatch(Range::bounds);
    }

    ListQuery onPage(int number) {
        return new ListQuery(text, group, ranges, columns, usualColumns, order, descending, number);
    }

    ListQuery inOrder(String code, boolean highestFirst) {
        return new ListQuery(text, group, ranges, columns, usualColumns, code, highestFirst, 1);
    }

    ListQuery withoutText() {
        return new ListQuery("", group, ranges, columns, usualColumns, order, descending, 1);
    }

    ListQuery withoutGroup() {
        return new ListQuery(text, "", ranges, columns, usualColumns, order, descending, 1);
    }

    ListQuery without(Range range) {
        List<Range> left = ranges.stream().filter(other -> !other.equals(range)).toList();
        return new ListQuery(text, group, left, columns, usualColumns, order, descending, 1);
    }

    ListQuery withoutFilters() {
        return new ListQuery("", "", List.of(), columns, usualColumns, order, descending, 1);
    }

    String address() {
        return address(PAGE);
    }

    /** The same question to another address, such as the one of the file. What is usual is not written. */
    String address(String path) {
        List<String> parts = new ArrayList<>();
        add(parts, TEXT, text);
        add(parts, GROUP, group);
        for (Range range : ranges) {
            add(parts, LEAST + range.indicator().code(), range.typedLeast());
            add(parts, MOST + range.indicator().code(), range.typedMost());
        }
        if (!usualColumns) {
            columns.forEach(column -> add(parts, COLUMN, column.code()));
        }
        if (!isByName() || descending) {
            add(parts, ORDER, order);
            add(parts, DIRECTION, descending ? DOWN : UP);
        }
        add(parts, NUMBER, page > 1 ? Integer.toString(page) : "");
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
