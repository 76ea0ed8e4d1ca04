package com.vivrou.household.web;

import com.vivrou.household.VisibleText;
import com.vivrou.kernel.Texts;
import java.text.NumberFormat;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads what people type: « 1 200 € », « 950,50 ». What cannot be read is refused at its field, in words. */
final class Reading {
    private static final Pattern AROUND_NUMBERS = Pattern.compile("[\\s\\u00A0\\u202F€]|m²|m2");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}([.,]\\d{1,2})?");

    private final Form form;
    private final Texts texts;

    Reading(Form form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    /** The words in a field, without what cannot be seen; empty when it is left empty. */
    String words(String field) {
        return VisibleText.line(form.value(field));
    }

    /** Words of at most so many characters. */
    String words(String field, int longest) {
        String words = words(field);
        if (words.length() <= longest) {
            return words;
        }
        form.refuse(field, texts.get("fault.long", longest));
        return "";
    }

    /** A whole number within bounds; empty when the field is left empty or refused. */
    OptionalInt whole(String field, int lowest, int highest, String example) {
        OptionalDouble number = number(field, lowest, highest, example);
        return number.isPresent() ? OptionalInt.of((int) Math.round(number.getAsDouble())) : OptionalInt.empty();
    }

    OptionalDouble number(String field, double lowest, double highest, String example) {
        String typed = AROUND_NUMBERS.matcher(form.value(field)).replaceAll("");
        if (typed.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!NUMBER.matcher(typed).matches()) {
            form.refuse(field, texts.get("fault.number", example));
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(typed.replace(',', '.'));
        if (number < lowest || number > highest) {
            form.refuse(field, texts.get("fault.range", written(lowest), written(highest)));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number);
    }

    private String written(double number) {
        return NumberFormat.getInstance(texts.bundle().getLocale()).format(number);
    }
}
