package com.vivrou.territory.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The parameters of a request: those that an address knows, each at most once, nothing else. */
final class ApiQuery {
    private static final int LONGEST = 200;
    private static final String LANGUAGE = "langue";

    private final Map<String, List<String>> parameters;

    /** @throws Problem naming the first parameter that is unknown, given twice or too long */
    ApiQuery(Map<String, List<String>> parameters, String... known) {
        TreeSet<String> names = new TreeSet<>(Arrays.asList(known));
        names.add(LANGUAGE);
        parameters.forEach((name, values) -> {
            if (!names.contains(name)) {
                throw Problem.ofParameter(name, "parameter-unknown", String.join(", ", names));
            }
            if (values.size() != 1) {
                throw Problem.ofParameter(name, "parameter-repeated");
            }
            if (values.get(0).length() > LONGEST) {
                throw Problem.ofParameter(name, "parameter-too-long", LONGEST);
            }
        });
        this.parameters = parameters;
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(parameters.get(name))
                .map(values -> values.get(0).strip())
                .filter(value -> !value.isEmpty());
    }

    String required(String name) {
        return find(name).orElseThrow(() -> Problem.ofParameter(name, "parameter-missing"));
    }

    int number(String name, int usual, int least, int most) {
        Optional<String> given = find(name);
        if (given.isEmpty()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(given.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as a number out of bounds is.
        }
        throw Problem.ofParameter(name, "parameter-number", given.get(), least, most);
    }

    List<String> list(String name) {
        return find(name)
                .map(text -> Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList())
                .orElse(List.of());
    }
}
