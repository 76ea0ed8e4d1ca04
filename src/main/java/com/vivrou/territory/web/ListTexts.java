package com.vivrou.territory.web;

import com.vivrou.kernel.Texts;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.IndicatorTexts;

/** Short names of indicators, for heads of columns and forms. */
final class ListTexts {
    private ListTexts() {}

    static String label(Indicator indicator, Texts texts) {
        String key = "communes.short." + indicator.code();
        return texts.has(key)
                ? texts.get(key)
                : IndicatorTexts.in(texts.bundle().getLocale()).label(indicator);
    }
}
