package com.vivrou.territory.web;

import com.vivrou.territory.Commune;
import com.vivrou.territory.CommuneMatch;
import com.vivrou.territory.CommuneSearch;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.Perimeter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The communes that a program asks for, in the order it asks for.
 *
 * @param fields what to say of each; empty for what is said without asking
 */
record CommuneList(List<Commune> communes, List<String> fields) {
    /** What is said of a commune beside its figures; the code is always said. */
    static final List<String> PLAIN_FIELDS =
            List.of("code", "name", "postcodes", "epci", "population", "latitude", "longitude", "url");

    private static final String NAME = "name";
    private static final String POPULATION = "population";

    static CommuneList of(ApiQuery query, Perimeter perimeter, CommuneSearch search) {
        List<Commune> communes =
                query.find("q").map(text -> found(text, perimeter, search)).orElseGet(perimeter::communes);
        Optional<String> group = query.find("epci");
        if (group.isPresent()) {
            Set<String> groups = perimeter.communes().stream()
                    .map(Commune::epciSiren)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!groups.contains(group.get())) {
                throw Problem.ofParameter("epci", "parameter-choice", group.get(), String.join(", ", groups));
            }
            communes = communes.stream()
                    .filter(commune -> commune.epciSiren().equals(group.get()))
                    .toList();
        }
        Optional<String> sort = query.find("sort");
        if (sort.isPresent()) {
            communes = communes.stream().sorted(order(sort.get(), perimeter)).toList();
        }
        List<String> fields = query.list("fields");
        for (String field : fields) {
            if (!PLAIN_FIELDS.contains(field) && perimeter.findIndicator(field).isEmpty()) {
                throw Problem.ofParameter("fields", "field-unknown", field, String.join(", ", PLAIN_FIELDS));
            }
        }
        return new CommuneList(communes, fields);
    }

    private static List<Commune> found(String text, Perimeter perimeter, CommuneSearch search) {
        Set<String> codes = perimeter.communes().stream().map(Commune::code).collect(Collectors.toSet());
        return search.search(text, codes.size(), codes).stream()
                .map(CommuneMatch::commune)
                .map(commune -> perimeter.find(commune.code()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Communes without the figure come last, whichever end is first. */
    private static Comparator<Commune> order(String sort, Perimeter perimeter) {
        boolean descending = sort.startsWith("-");
        String by = descending ? sort.substring(1) : sort;
        if (by.equals(NAME)) {
            List<String> names =
                    perimeter.communes().stream().map(Commune::code).toList();
            Comparator<Commune> byName = Comparator.comparingInt(commune -> names.indexOf(commune.code()));
            return descending ? byName.reversed() : byName;
        }
        if (!by.equals(POPULATION)
                && perimeter
                        .findIndicator(by)
                        .filter(indicator -> !indicator.isWords())
                        .isEmpty()) {
            throw Problem.ofParameter("sort", "sort-unknown", sort, amounts(perimeter));
        }
        Comparator<Double> byValue = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing((Commune commune) -> amount(commune, by).isEmpty())
                .thenComparing(commune -> amount(commune, by).orElse(0), byValue);
    }

    private static OptionalDouble amount(Commune commune, String code) {
        return code.equals(POPULATION) && commune.population().isPresent()
                ? OptionalDouble.of(commune.population().getAsInt())
                : commune.amount(code);
    }

    private static String amounts(Perimeter perimeter) {
        return perimeter.indicators().stream()
                .filter(indicator -> !indicator.isWords())
                .map(Indicator::code)
                .limit(5)
                .collect(Collectors.joining(", "));
    }
}
