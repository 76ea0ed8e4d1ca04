package com.vivrou.household.web;

import com.vivrou.kernel.Spelling;
import com.vivrou.territory.ListedCommune;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Communes beyond the territory as people write them: « Nantes (44) », « Nantes », « 44000 ». */
final class Anywhere {
    private static final int SUGGESTIONS = 3;
    private static final int LONGEST = 80;
    private static final Pattern DEPARTMENT = Pattern.compile("[0-9AB]{2,3}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F]");

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
        if (typed.length() > LONGEST) {
            return new Found(List.of(), List.of());
        }
        Asked asked = Asked.read(SPACE.matcher(typed).replaceAll(" ").strip());
        List<ListedCommune> near = asked.name().isEmpty() ? List.of() : search.apply(asked.name());
        return new Found(near.stream().filter(asked::means).toList(), near);
    }

    /** A name, a code or a postcode, and the department where one is told; else that is empty. */
    private record Asked(String name, String department) {
        /** Looks for the last bracket only, so that a text of brackets costs no more than another. */
        static Asked read(String text) {
            int bracket = text.lastIndexOf('(');
            if (bracket < 0 || !text.endsWith(")")) {
                return new Asked(text, "");
            }
            String inside =
                    text.substring(bracket + 1, text.length() - 1).strip().toUpperCase(Locale.ROOT);
            return DEPARTMENT.matcher(inside).matches()
                    ? new Asked(text.substring(0, bracket).strip(), inside)
                    : new Asked(text, "");
        }

        boolean means(ListedCommune commune) {
            boolean named = Spelling.folded(commune.name()).equals(Spelling.folded(name))
                    || commune.code().equalsIgnoreCase(name)
                    || commune.postcodes().contains(name);
            return named && (department.isEmpty() || commune.department().equals(department));
        }
    }
}
