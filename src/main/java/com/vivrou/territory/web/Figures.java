package com.vivrou.territory.web;

import com.vivrou.kernel.Texts;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.Perimeter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** The territory in a few large figures: what adds up is added up, of the rest the commune in the middle is told. */
final class Figures {
    /** @param how what was done to get it: a sum, a median, and over how many communes */
    public record Large(String value, String unit, String label, String how, SourceLink source) {}

    private static final List<String> MEDIANS = List.of(
            "rent_house_m2",
            "price_house_m2_median",
            "median_income",
            "commute_minutes_median",
            "gp_access",
            "fibre_share");
    private static final String NO_BREAK_SPACE = "\u00a0";

    private final Perimeter perimeter;
    private final Texts texts;
    private final IndicatorTexts wording;

    Figures(Perimeter perimeter, Locale language) {
        this.perimeter = perimeter;
        this.texts = Texts.of("territory", language);
        this.wording = IndicatorTexts.in(language);
    }

    List<Large> all() {
        List<Large> figures = new ArrayList<>();
        sum("population").ifPresent(figures::add);
        sum("area_km2").ifPresent(figures::add);
        MEDIANS.forEach(code -> median(code).ifPresent(figures::add));
        return figures;
    }

    /** Of all communes, or nothing: a sum with a gap would be too small a number, and look true. */
    static OptionalDouble sum(List<Commune> communes, String code) {
        return communes.stream().allMatch(commune -> commune.amount(code).isPresent())
                ? OptionalDouble.of(communes.stream()
                        .mapToDouble(commune -> commune.amount(code).orElse(0))
                        .sum())
                : OptionalDouble.empty();
    }

    private Optional<Large> sum(String code) {
        OptionalDouble sum = sum(perimeter.communes(), code);
        return sum.isPresent()
                ? perimeter
                        .findIndicator(code)
                        .map(indicator -> large(
                                indicator,
                                sum.getAsDouble(),
                                texts.get("overview.sum", perimeter.communes().size())))
                : Optional.empty();
    }

    private Optional<Large> median(String code) {
        OptionalDouble median = perimeter.median(code);
        return median.isPresent()
                ? perimeter
                        .findIndicator(code)
                        .map(indicator -> large(
                                indicator,
                                median.getAsDouble(),
                                texts.get("overview.median", perimeter.coverage(code))))
                : Optional.empty();
    }

    private Large large(Indicator indicator, double value, String how) {
        String number = wording.number(value, indicator.unit());
        String unit = wording.unit(indicator.unit());
        // Money is read with its amount; what it is counted by stands small.
        boolean money = unit.startsWith("€");
        return new Large(
                money ? number + NO_BREAK_SPACE + "€" : number,
                money ? unit.substring(1) : NO_BREAK_SPACE + unit,
                ListTexts.label(indicator, texts),
                how,
                SourceLink.of(indicator.source(), wording));
    }
}
