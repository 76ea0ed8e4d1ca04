package com.vivrou.territory;

import com.vivrou.kernel.Bilingual;
import java.util.Locale;

/** What an indicator says of one commune. What is unknown has no figure at all. */
public sealed interface Figure {
    Indicator indicator();

    record Amount(Indicator indicator, double value) implements Figure {}

    /** @param value free text, or the key of one of the indicator's classes */
    record Words(Indicator indicator, String value) implements Figure {
        /** The class's name in the language, or the text as it is. */
        public String in(Locale language) {
            Bilingual name = indicator.classes().get(value);
            return name == null ? value : name.in(language);
        }
    }
}
