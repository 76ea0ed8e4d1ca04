package com.vivrou.household.web;

import com.vivrou.kernel.Texts;
import com.vivrou.territory.ListedCommune;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The field of the place of the heart: a commune anywhere in France, as « Nantes (44) ». */
final class HeartField {
    static final String NAME = "heart";
    private static final int LONGEST = 80;

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
                        .map(Anywhere::written)
                        .orElse(code);
    }

    /** The code of the commune that is meant; null when the field is empty, or refused. */
    @Nullable
    String read(Form form) {
        String typed = new Reading(form, texts).words(NAME, LONGEST);
        if (typed.isEmpty()) {
            return null;
        }
        Anywhere.Found found = new Anywhere(search).find(typed);
        if (found.meant().size() == 1) {
            return found.meant().get(0).code();
        }
        String close = found.suggestions();
        form.refuse(
                NAME, close.isEmpty() ? texts.get("fault.place", typed) : texts.get("fault.placeClose", typed, close));
        return null;
    }
}
