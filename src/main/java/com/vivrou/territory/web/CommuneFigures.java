package com.vivrou.territory.web;

import com.vivrou.kernel.Texts;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Figure;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.NationalAtlas;
import com.vivrou.territory.Perimeter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** What is known of a commune, theme by theme, beside its territory and the communes that resemble it. */
final class CommuneFigures {
    private static final int FEW_OBSERVATIONS = 30;
    private static final Map<String, String> OBSERVATIONS = Map.of(
            "rent_house_m2", "rent_house_observations",
            "rent_flat_m2", "rent_flat_observations",
            "rent_flat_small_m2", "rent_flat_small_observations",
            "rent_flat_large_m2", "rent_flat_large_observations");
    private static final String NOTHING = "–";
    private static final String NO_BREAK_SPACE = "\u00a0";

    private final Commune commune;
    private final Perimeter perimeter;
    private final NationalAtlas national;
    private final Locale language;
    private final Texts texts;
    private final IndicatorTexts wording;

    CommuneFigures(Commune commune, Perimeter perimeter, NationalAtlas national, Locale language) {
        this.commune = commune;
        this.perimeter = perimeter;
        this.national = national;
        this.language = language;
        this.texts = Texts.of("territory", language);
        this.wording = IndicatorTexts.in(language);
    }

    /** The themes of which the territory's data say something. */
    List<CommuneTheme> themes() {
        return AtlasTheme.of(perimeter).entrySet().stream()
                .map(theme -> theme(theme.getKey(), theme.getValue()))
                .filter(theme -> !theme.facts().isEmpty())
                .toList();
    }

    private CommuneTheme theme(AtlasTheme theme, List<Indicator> indicators) {
        return new CommuneTheme(
                theme.key(),
                theme.title(language),
                theme.icon(),
                indicators.stream().filter(theme::isFirst).map(this::fact).toList(),
                indicators.stream().map(this::row).toList());
    }

    private CommuneTheme.Fact fact(Indicator indicator) {
        Optional<Figure> figure = commune.find(indicator.code());
        OptionalDouble amount = commune.amount(indicator.code());
        String value = amount.isPresent()
                ? wording.number(amount.getAsDouble(), indicator.unit())
                : figure.map(wording::value).orElseGet(wording::notPublished);
        return new CommuneTheme.Fact(
                wording.label(indicator),
                SourceLink.of(indicator.source(), wording),
                value,
                amount.isPresent() ? wording.unit(indicator.unit()) : "",
                figure.isPresent(),
                figure.isPresent() ? caution(indicator) : "",
                amount.isPresent() ? strip(indicator, amount.getAsDouble()) : null);
    }

    private CommuneTheme.Row row(Indicator indicator) {
        Optional<Figure> figure = commune.find(indicator.code());
        double[] amounts = amounts(indicator);
        return new CommuneTheme.Row(
                wording.label(indicator),
                indicator.isWords() ? "" : "/carte?indicateur=" + indicator.code(),
                figure.map(wording::value).orElseGet(wording::notPublished),
                figure.isPresent(),
                inWords(perimeter.median(indicator.code()), indicator),
                amounts.length == 0
                        ? NOTHING
                        : texts.get(
                                "map.bounds",
                                wording.number(amounts[0], indicator.unit()),
                                wording.number(amounts[amounts.length - 1], indicator.unit())),
                inWords(similar(indicator), indicator),
                Integer.toString(indicator.year()));
    }

    /** What weakens a figure: it is a model's, rests on few observations, or is another grain's. */
    private String caution(Indicator indicator) {
        OptionalDouble seen = commune.amount(OBSERVATIONS.getOrDefault(indicator.code(), ""));
        if (seen.isPresent() && seen.getAsDouble() < FEW_OBSERVATIONS) {
            return texts.get("commune.fewObservations", (int) seen.getAsDouble());
        }
        return switch (indicator.grain()) {
            case PREDICTED -> predicted(indicator);
            case EPCI -> texts.get("commune.ofGroup");
            case EMPLOYMENT_AREA -> texts.get("sources.grain.area");
            case COMMUNE -> "";
        };
    }

    /** The estimate with its interval, where the producer tells it. */
    private String predicted(Indicator indicator) {
        OptionalDouble low = commune.amount(indicator.code() + "_low");
        OptionalDouble high = commune.amount(indicator.code() + "_high");
        return low.isPresent() && high.isPresent()
                ? texts.get(
                        "commune.predictedBetween",
                        wording.number(low.getAsDouble(), indicator.unit()),
                        wording.number(high.getAsDouble(), indicator.unit()))
                : texts.get("commune.predicted");
    }

    private CommuneTheme.@Nullable Strip strip(Indicator indicator, double here) {
        double[] amounts = amounts(indicator);
        OptionalDouble median = perimeter.median(indicator.code());
        if (amounts.length < 2 || median.isEmpty() || amounts[0] == amounts[amounts.length - 1]) {
            return null;
        }
        double lowest = amounts[0];
        double highest = amounts[amounts.length - 1];
        OptionalDouble similar = similar(indicator);
        String low = wording.number(lowest, indicator.unit());
        String middle = wording.number(median.getAsDouble(), indicator.unit());
        String high = wording.number(highest, indicator.unit());
        String like = similar.isPresent()
                ? texts.get("commune.similar", wording.number(similar.getAsDouble(), indicator.unit()))
                : "";
        boolean onLine = similar.isPresent() && similar.getAsDouble() >= lowest && similar.getAsDouble() <= highest;
        String sentence = texts.get("commune.strip", low, high, middle);
        return new CommuneTheme.Strip(
                low,
                texts.get("commune.median", middle),
                high,
                place(here, lowest, highest),
                place(median.getAsDouble(), lowest, highest),
                onLine ? place(similar.getAsDouble(), lowest, highest) : "",
                like,
                like.isEmpty() ? sentence : sentence + ", " + like);
    }

    private double[] amounts(Indicator indicator) {
        return perimeter.communes().stream()
                .map(other -> other.amount(indicator.code()))
                .flatMapToDouble(
                        amount -> amount.isPresent() ? DoubleStream.of(amount.getAsDouble()) : DoubleStream.empty())
                .sorted()
                .toArray();
    }

    private OptionalDouble similar(Indicator indicator) {
        return indicator.isWords() ? OptionalDouble.empty() : national.medianOfSimilar(indicator.code(), commune);
    }

    private String inWords(OptionalDouble value, Indicator indicator) {
        if (value.isEmpty()) {
            return NOTHING;
        }
        String unit = wording.unit(indicator.unit());
        String number = wording.number(value.getAsDouble(), indicator.unit());
        return unit.isEmpty() ? number : number + NO_BREAK_SPACE + unit;
    }

    private static String place(double value, double lowest, double highest) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * (value - lowest) / (highest - lowest));
    }
}
