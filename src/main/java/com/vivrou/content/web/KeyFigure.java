package com.vivrou.content.web;

import com.vivrou.kernel.Texts;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.Perimeter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** A figure in large, with what it counts and who says so. */
public record KeyFigure(String value, String unit, String label, String source) {
    private static final String NO_BREAK_SPACE = "\u00a0";

    /** Those of a territory, as far as its data know them. */
    static List<KeyFigure> of(Perimeter perimeter, Locale language) {
        Texts texts = Texts.of("content", language);
        List<KeyFigure> figures = new ArrayList<>();
        perimeter.findIndicator("population").ifPresent(indicator -> {
            figures.add(new KeyFigure(
                    count(perimeter.communes().size(), language),
                    "",
                    texts.get("territoryHome.figure.communes"),
                    texts.get("territoryHome.figure.communesSource", Integer.toString(indicator.cogYear()))));
            population(perimeter)
                    .ifPresent(people -> figures.add(new KeyFigure(
                            count(people, language),
                            "",
                            texts.get("territoryHome.figure.population"),
                            IndicatorTexts.in(language).source(indicator.source()))));
        });
        median(perimeter, "rent_house_m2", texts.get("territoryHome.figure.rent"), language)
                .ifPresent(figures::add);
        median(perimeter, "commute_minutes_median", texts.get("territoryHome.figure.commute"), language)
                .ifPresent(figures::add);
        return figures;
    }

    /** A sum with a gap would be too small a number, and look true. */
    private static Optional<Integer> population(Perimeter perimeter) {
        return perimeter.communes().stream()
                        .allMatch(commune -> commune.population().isPresent())
                ? Optional.of(perimeter.communes().stream()
                        .mapToInt(commune -> commune.population().orElse(0))
                        .sum())
                : Optional.empty();
    }

    private static Optional<KeyFigure> median(Perimeter perimeter, String code, String label, Locale language) {
        OptionalDouble median = perimeter.median(code);
        Optional<Indicator> indicator = perimeter.findIndicator(code);
        if (median.isEmpty() || indicator.isEmpty()) {
            return Optional.empty();
        }
        IndicatorTexts wording = IndicatorTexts.in(language);
        String number = wording.number(median.getAsDouble(), indicator.get().unit());
        String unit = wording.unit(indicator.get().unit());
        // Money is read with its amount; what it is counted by stands small.
        boolean money = unit.startsWith("€");
        return Optional.of(new KeyFigure(
                money ? number + NO_BREAK_SPACE + "€" : number,
                money ? unit.substring(1) : NO_BREAK_SPACE + unit,
                label,
                wording.source(indicator.get().source())));
    }

    private static String count(int value, Locale language) {
        return IndicatorTexts.in(language).number(value, "count");
    }
}
