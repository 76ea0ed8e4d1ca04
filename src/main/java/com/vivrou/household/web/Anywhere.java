package com.vivrou.household.web;

import com.vivrou.kernel.Spelling;
import com.vivrou.territory.ListedCommune;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Communes beyond the territory as people write them: « Nantes (44) », « Nantes », « 44000 ». */
final class Anywhere {
    private static final int SUGGESTIONS = 3;
    private static final Pattern WRITTEN = Pattern.compile("(?<name>.+?)\\s*(\\((?<department>[0-9AB]{2,3})\\))?");

    private final Function<String, List<ListedCommune>> search;

    /** @param search the communes that answer to a text, best first */
    Anywhere(Function<String, List<ListedCommune>> search) {
        this.search = search;
    }

    /** What was found for a text: those that it names, and those that come close. */
    record Found(List<ListedCommune> meant, List<ListedCommune> near) {
        /** Which ones to propose, when it is not one alone. */
        String suggestions() {
            return (meant.isEmpty() ? near : meant)
                    .stream().limit(SUGGESTIONS).map(Anywhere::written).collect(Collectors.joining(", "));
        }
    }

    static String written(ListedCommune commune) {
        return commune.name() + " (" + commune.department() + ")";
    }

    Found find(String typed) {
        Matcher parts = WRITTEN.matcher(typed);
        if (!parts.matches()) {
            return new Found(List.of(), List.of());
        }
        String name = parts.group("name");
        Optional<String> department = Optional.ofNullable(parts.group("department"));
        List<ListedCommune> near = search.apply(name);
        return new Found(
                near.stream()
                        .filter(commune -> Spelling.folded(commune.name()).equals(Spelling.folded(name))
                                || commune.code().equalsIgnoreCase(name)
                                || commune.postcodes().contains(name))
                        .filter(commune ->
                                department.map(commune.department()::equals).orElse(true))
                        .toList(),
                near);
    }
}
