package com.vivrou.portal.web;

import com.vivrou.kernel.Texts;
import com.vivrou.matching.Tenure;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a home may cost, as somebody typed it: « 1 200 € ». */
final class BudgetField {
    private static final Pattern AROUND_NUMBERS = Pattern.compile("[\\s\\u00A0\\u202F€.]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Bounds RENT = new Bounds("find.fault.rent", 100, 10_000, 50, 900);
    private static final Bounds PRICE = new Bounds("find.fault.price", 10_000, 5_000_000, 10_000, 180_000);

    private final Texts texts;
    private final Bounds bounds;
    private final OptionalInt told;
    private final @Nullable String fault;

    private record Bounds(String words, int lowest, int highest, int step, int example) {
        boolean admits(int amount) {
            return amount >= lowest && amount <= highest;
        }
    }

    BudgetField(String typed, Tenure tenure, Texts texts) {
        this.texts = texts;
        this.bounds = tenure == Tenure.RENT ? RENT : PRICE;
        String number = AROUND_NUMBERS.matcher(typed).replaceAll("");
        boolean readable = NUMBER.matcher(number).matches();
        this.told = readable && bounds.admits(Integer.parseInt(number))
                ? OptionalInt.of(Integer.parseInt(number))
                : OptionalInt.empty();
        this.fault = number.isEmpty() || told.isPresent() ? null : fault(readable);
    }

    /** In euros; empty when nothing was told, or what was told is refused. */
    OptionalInt told() {
        return told;
    }

    /** Why it is refused. */
    Optional<String> findFault() {
        return Optional.ofNullable(fault);
    }

    /** One step higher; empty at its end. */
    OptionalDouble next() {
        return told.isEmpty() || !bounds.admits(told.getAsInt() + bounds.step())
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) told.getAsInt() + bounds.step());
    }

    private String fault(boolean readable) {
        return readable
                ? texts.get(bounds.words(), written(bounds.lowest()), written(bounds.highest()))
                : texts.get("find.fault.number", written(bounds.example()));
    }

    private String written(int number) {
        return NumberFormat.getInstance(texts.bundle().getLocale()).format(number);
    }
}
