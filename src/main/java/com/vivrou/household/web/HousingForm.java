package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.kernel.Texts;
import com.vivrou.matching.Dwelling;
import com.vivrou.matching.PlaceSize;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;

/** Step 3: what kind of home, how large, in how large a place. */
final class HousingForm {
    static final String ANY_SIZE = "ANY";

    private final Texts texts;

    HousingForm(Texts texts) {
        this.texts = texts;
    }

    Form filled(Answers answers) {
        PlaceSize size = answers.placeSize();
        Integer surface = answers.surface();
        Form form = new Form()
                .put("dwelling", answers.dwelling().name())
                .put("size", size == null ? ANY_SIZE : size.name());
        return surface == null ? form : form.put("surface", String.valueOf(surface));
    }

    Answers read(Map<String, String> typed, Form form, Answers before) {
        form.typed(typed);
        OptionalInt surface =
                new Reading(form, texts).whole("surface", Answers.SMALLEST_SURFACE, Answers.LARGEST_SURFACE, "80");
        Dwelling dwelling = Arrays.stream(Dwelling.values())
                .filter(each -> form.is("dwelling", each.name()))
                .findFirst()
                .orElse(before.dwelling());
        PlaceSize size = Arrays.stream(PlaceSize.values())
                .filter(each -> form.is("size", each.name()))
                .findFirst()
                .orElse(null);
        return before.withDwelling(dwelling, surface.isPresent() ? (Integer) surface.getAsInt() : null, size);
    }
}
