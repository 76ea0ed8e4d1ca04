package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.household.Wishes;
import com.vivrou.kernel.Texts;
import com.vivrou.matching.Dwelling;
import com.vivrou.matching.PlaceSize;
import com.vivrou.matching.Wishes.Relief;
import com.vivrou.matching.Wishes.Setting;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Step 3: what kind of home, how large, in what kind of place, near whom. */
final class HousingForm {
    static final String ANY = "ANY";
    private static final String BEDROOMS = "bedrooms";

    private final Texts texts;
    private final HeartField heart;

    HousingForm(Texts texts, HeartField heart) {
        this.texts = texts;
        this.heart = heart;
    }

    Form filled(Answers answers) {
        Wishes wishes = answers.wishes();
        Integer surface = answers.surface();
        Integer bedrooms = answers.bedrooms();
        Form form = new Form()
                .put("dwelling", answers.dwelling().name())
                .put(BEDROOMS, bedrooms == null ? ANY : bedrooms.toString())
                .put("size", named(wishes.size()))
                .put("setting", named(wishes.setting()))
                .put("relief", named(wishes.relief()))
                .put(HeartField.NAME, heart.written(wishes.heart()));
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
        Wishes wishes = new Wishes(
                oneOf(PlaceSize.values(), form.value("size")),
                oneOf(Setting.values(), form.value("setting")),
                oneOf(Relief.values(), form.value("relief")),
                heart.read(form),
                before.wishes().around());
        return form.faultless()
                ? before.withDwelling(
                        dwelling, surface.isPresent() ? (Integer) surface.getAsInt() : null, bedrooms(form), wishes)
                : before;
    }

    private static @Nullable Integer bedrooms(Form form) {
        String told = form.value(BEDROOMS);
        return told.matches("[0-" + Answers.MOST_BEDROOMS + "]") ? Integer.valueOf(told) : null;
    }

    private static String named(@Nullable Enum<?> wish) {
        return wish == null ? ANY : wish.name();
    }

    private static <T extends Enum<T>> @Nullable T oneOf(T[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
