package com.vivrou.territory;

import com.vivrou.kernel.Texts;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How indicators and figures are written for a reader: labels, numbers, units, sources. */
public final class IndicatorTexts {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char NARROW_NO_BREAK_SPACE = '\u202f';
    private static final Set<String> WITH_TWO_DECIMALS = Set.of("EUR_per_m2_month");
    private static final Set<String> WITH_ONE_DECIMAL =
            Set.of("visits_per_inhabitant_year", "percent", "km2", "EUR_per_m2_month");

    private final Locale language;
    private final Texts texts;

    private IndicatorTexts(Locale language) {
        this.language = language;
        this.texts = Texts.of("territory", language);
    }

    public static IndicatorTexts in(Locale language) {
        return new IndicatorTexts(language);
    }

    /** What the indicator says, or its code when a pack brings one that we have no words for. */
    public String label(String code) {
        String key = "indicator." + code;
        return texts.has(key) ? texts.get(key) : code;
    }

    public String label(Indicator indicator) {
        return indicator.findName().map(name -> name.in(language)).orElseGet(() -> label(indicator.code()));
    }

    /** The amount alone, with as many decimals as its unit is usually written with. */
    public String number(double value, String unit) {
        NumberFormat format = NumberFormat.getInstance(language);
        int decimals = WITH_TWO_DECIMALS.contains(unit) ? 2 : WITH_ONE_DECIMAL.contains(unit) ? 1 : 0;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value).replace(NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE);
    }

    /** The unit after the amount, such as €/m²; empty for what is only counted. */
    public String unit(String unit) {
        String key = "unit." + unit;
        return texts.has(key) ? texts.get(key) : "";
    }

    /** The amount with its unit, or the words, for a sentence or a cell. */
    public String value(Figure figure) {
        if (figure instanceof Figure.Words words) {
            return Optional.ofNullable(figure.indicator().classes().get(words.value()))
                    .map(name -> name.in(language))
                    .orElse(words.value());
        }
        double amount = ((Figure.Amount) figure).value();
        String unit = unit(figure.indicator().unit());
        String number = number(amount, figure.indicator().unit());
        return unit.isEmpty() ? number : number + NO_BREAK_SPACE + unit;
    }

    public String notPublished() {
        return texts.get("figure.notPublished");
    }

    /** Producer, data set and year, the year only where the data set does not name it. */
    public String source(Source source) {
        boolean named = source.dataset().contains(Integer.toString(source.year()));
        return source.producer() + ", " + source.dataset() + (named ? "" : ", " + source.year());
    }
}
