package com.vivrou.household.web;

import com.vivrou.kernel.Spelling;
import com.vivrou.kernel.Texts;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Perimeter;
import java.util.List;
import java.util.stream.Collectors;

/** The communes of the territory as people write them: by name, postcode or code. */
final class Places {
    private static final int SUGGESTIONS = 3;

    private final Texts texts;
    private final Perimeter perimeter;

    Places(Texts texts, Perimeter perimeter) {
        this.texts = texts;
        this.perimeter = perimeter;
    }

    /** Those that somebody may mean. */
    List<Commune> named(String typed) {
        String sought = Spelling.folded(typed);
        return perimeter.communes().stream()
                .filter(commune -> answersTo(commune, sought))
                .toList();
    }

    /** Why it is not one commune, and which ones come close. */
    String fault(String typed, List<Commune> named) {
        if (!named.isEmpty()) {
            return texts.get("fault.homonyms", named.size(), listed(named));
        }
        String names = near(typed);
        return names.isEmpty() ? texts.get("fault.commune", typed) : texts.get("fault.communeClose", typed, names);
    }

    /** Those that come close, to propose; empty when none does. */
    String near(String typed) {
        List<Commune> close = perimeter.search(typed);
        return listed(
                close.isEmpty() ? perimeter.search(typed.substring(0, Math.min(typed.length(), SUGGESTIONS))) : close);
    }

    /** How a field calls a commune: its name, with the postcode where two have the same. */
    String written(Commune commune) {
        boolean alone = perimeter.communes().stream()
                        .filter(other -> folded(other).equals(folded(commune)))
                        .count()
                == 1;
        return alone || commune.postcodes().isEmpty()
                ? commune.name()
                : commune.name() + " (" + commune.postcodes().get(0) + ")";
    }

    List<String> written() {
        return perimeter.communes().stream().map(this::written).toList();
    }

    private String listed(List<Commune> communes) {
        return communes.stream().limit(SUGGESTIONS).map(this::written).collect(Collectors.joining(", "));
    }

    private static boolean answersTo(Commune commune, String sought) {
        String name = folded(commune);
        return sought.equals(name)
                || sought.equalsIgnoreCase(commune.code())
                || commune.postcodes().stream()
                        .anyMatch(postcode -> sought.equals(postcode)
                                || sought.equals(name + " " + postcode)
                                || sought.equals(postcode + " " + name));
    }

    private static String folded(Commune commune) {
        return Spelling.folded(commune.name());
    }
}
