package com.vivrou.territory.web;

import com.vivrou.kernel.Texts;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Figure;
import com.vivrou.territory.Grain;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.Perimeter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * One theme of a commune's page with its facts.
 *
 * @param key names the theme in texts and as anchor
 * @param icon path of its drawing
 */
public record CommuneTheme(String key, String title, String icon, List<Fact> facts) {

    /** A figure beside its source and where it stands; {@code strip} is null where nothing can be compared. */
    public record Fact(
            String label,
            String source,
            String value,
            String unit,
            boolean known,
            String caution,
            @Nullable Strip strip) {}

    /** Lowest, median and highest of the territory in words, and places on the line in percent of its length. */
    public record Strip(
            String lowest, String median, String highest, String here, String medianPlace, String sentence) {}

    private record Drawn(String key, String icon, List<String> indicators) {}

    private static final int FEW_OBSERVATIONS = 30;
    private static final Map<String, String> OBSERVATIONS =
            Map.of("rent_house_m2", "rent_house_observations", "rent_flat_m2", "rent_flat_observations");

    private static final List<Drawn> THEMES = List.of(
            new Drawn(
                    "housing",
                    "M3 11.5 12 4l9 7.5M5.5 9.8V20h13V9.8M10 20v-5.5h4V20",
                    List.of("rent_house_m2", "rent_flat_m2", "price_house_m2_median", "price_flat_m2_median")),
            new Drawn(
                    "working",
                    "M3 20V10l5 3.5V10l5 3.5V10l5 3.5V5h3v15zM8 20v-3h3v3",
                    List.of("commute_minutes_median")),
            new Drawn(
                    "learning",
                    "M2.5 9 12 4.5 21.5 9 12 13.5zM6.5 11v5.5c3 2.5 8 2.5 11 0V11M21.5 9v6",
                    List.of("schools", "lower_secondary_schools", "upper_secondary_schools")),
            new Drawn(
                    "health",
                    "M9.5 3.5h5v6h6v5h-6v6h-5v-6h-6v-5h6z",
                    List.of("gp_access", "gps", "pharmacies", "dentists", "nurses")),
            new Drawn(
                    "shopping",
                    "M4 9h16l-1.5 11h-13zM8.5 9V7a3.5 3.5 0 0 1 7 0v2",
                    List.of("food_shops", "bakeries", "banks", "post_points")),
            new Drawn(
                    "moving",
                    "M6 4h12v12H6zM6 11h12M9 20l1.5-4M15 20l-1.5-4M9 13.5h.01M15 13.5h.01",
                    List.of("stations", "station_passengers", "fuel_stations", "fibre_share")),
            new Drawn(
                    "leisure",
                    "M4 19V6l8-2 8 2v13M9 19v-5h6v5M4 10h16",
                    List.of("restaurants", "libraries", "cinemas", "sport_facilities")));

    public CommuneTheme {
        facts = List.copyOf(facts);
    }

    /** The themes of which the territory's data say something. */
    static List<CommuneTheme> of(Commune commune, Perimeter perimeter, Locale language) {
        Texts texts = Texts.of("territory", language);
        return THEMES.stream()
                .map(theme -> new CommuneTheme(
                        theme.key(),
                        texts.get("commune.theme." + theme.key()),
                        theme.icon(),
                        theme.indicators().stream()
                                .map(perimeter::findIndicator)
                                .flatMap(Optional::stream)
                                .map(indicator -> fact(indicator, commune, perimeter, language))
                                .toList()))
                .filter(theme -> !theme.facts().isEmpty())
                .toList();
    }

    private static Fact fact(Indicator indicator, Commune commune, Perimeter perimeter, Locale language) {
        IndicatorTexts wording = IndicatorTexts.in(language);
        Optional<Figure> figure = commune.find(indicator.code());
        OptionalDouble amount = commune.amount(indicator.code());
        String value = amount.isPresent()
                ? wording.number(amount.getAsDouble(), indicator.unit())
                : figure.map(wording::value).orElseGet(wording::notPublished);
        return new Fact(
                wording.label(indicator),
                wording.source(indicator.source()),
                value,
                amount.isPresent() ? wording.unit(indicator.unit()) : "",
                figure.isPresent(),
                figure.isPresent() ? caution(indicator, commune, language) : "",
                amount.isPresent() ? strip(indicator, amount.getAsDouble(), perimeter, language) : null);
    }

    /** What weakens a figure: it is a model's, or rests on few observations. */
    private static String caution(Indicator indicator, Commune commune, Locale language) {
        Texts texts = Texts.of("territory", language);
        OptionalDouble seen = commune.amount(OBSERVATIONS.getOrDefault(indicator.code(), ""));
        if (seen.isPresent() && seen.getAsDouble() < FEW_OBSERVATIONS) {
            return texts.get("commune.fewObservations", (int) seen.getAsDouble());
        }
        return indicator.grain() == Grain.PREDICTED ? texts.get("commune.predicted") : "";
    }

    private static @Nullable Strip strip(Indicator indicator, double here, Perimeter perimeter, Locale language) {
        double[] amounts = perimeter.communes().stream()
                .map(commune -> commune.amount(indicator.code()))
                .flatMapToDouble(
                        amount -> amount.isPresent() ? DoubleStream.of(amount.getAsDouble()) : DoubleStream.empty())
                .sorted()
                .toArray();
        OptionalDouble median = perimeter.median(indicator.code());
        if (amounts.length < 2 || median.isEmpty() || amounts[0] == amounts[amounts.length - 1]) {
            return null;
        }
        double lowest = amounts[0];
        double highest = amounts[amounts.length - 1];
        IndicatorTexts wording = IndicatorTexts.in(language);
        Texts texts = Texts.of("territory", language);
        String low = wording.number(lowest, indicator.unit());
        String middle = wording.number(median.getAsDouble(), indicator.unit());
        String high = wording.number(highest, indicator.unit());
        return new Strip(
                low,
                texts.get("commune.median", middle),
                high,
                place(here, lowest, highest),
                place(median.getAsDouble(), lowest, highest),
                texts.get("commune.strip", low, high, middle));
    }

    private static String place(double value, double lowest, double highest) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * (value - lowest) / (highest - lowest));
    }
}
