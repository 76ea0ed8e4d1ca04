package com.vivrou.household.web;

import com.vivrou.kernel.Spelling;
import com.vivrou.kernel.Texts;
import com.vivrou.territory.ListedCommune;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The field of the place of the heart: a commune anywhere in France, as « Nantes (44) ». */
final class HeartField {
    static final String NAME = "heart";
    private static final int SUGGESTIONS = 3;
    private static final int LONGEST = 80;
    private static final Pattern WRITTEN = Pattern.compile("(?<name>.+?)\\s*(\\((?<department>[0-9AB]{2,3})\\))?");

    private final Texts texts;
    private final Function<String, List<ListedCommune>> search;

    /** @param search the communes of France that answer to a text, best first */
    HeartField(Texts texts, Function<String, List<ListedCommune>> search) {
        this.texts = texts;
        this.search = search;
    }

    String written(@Nullable String code) {
        return code == null
                ? ""
                : search.apply(code).stream()
                        .filter(commune -> commune.code().equals(code))
                        .findFirst()
                        .map(HeartField::written)
                        .orElse(code);
    }

    static String written(ListedCommune commune) {
        return commune.name() + " (" + commune.department() + ")";
    }

    /** The code of the commune that is meant; null when the field is empty, or refused. */
    @Nullable
    String read(Form form) {
        String typed = new Reading(form, texts).words(NAME, LONGEST);
        Matcher parts = WRITTEN.matcher(typed);
        if (typed.isEmpty() || !parts.matches()) {
            return null;
        }
        String name = parts.group("name");
        Optional<String> department = Optional.ofNullable(parts.group("department"));
        List<ListedCommune> found = search.apply(name);
        List<ListedCommune> meant = found.stream()
                .filter(commune -> Spelling.folded(commune.name()).equals(Spelling.folded(name))
                        || commune.code().equalsIgnoreCase(name)
                        || commune.postcodes().contains(name))
                .filter(commune -> department.map(commune.department()::equals).orElse(true))
                .toList();
        if (meant.size() == 1) {
            return meant.get(0).code();
        }
        List<ListedCommune> close = meant.isEmpty() ? found : meant;
        form.refuse(
                NAME,
                close.isEmpty()
                        ? texts.get("fault.place", typed)
                        : texts.get(
                                "fault.placeClose",
                                typed,
                                close.stream()
                                        .limit(SUGGESTIONS)
                                        .map(HeartField::written)
                                        .collect(Collectors.joining(", "))));
        return null;
    }
}
