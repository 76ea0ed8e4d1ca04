package com.vivrou.territory.web;

import com.vivrou.kernel.Texts;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Figure;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.JobSurvey;
import com.vivrou.territory.Similar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A commune as its page shows it: what is said of it in a line, its themes, the jobs around.
 *
 * @param inside false for a commune around the territory, which is ranked and compared only where a household looks there too
 */
public record CommuneView(
        Commune commune,
        boolean inside,
        List<CommuneTheme> themes,
        Optional<Similar> similarity,
        Optional<JobSurvey> survey,
        String structured,
        Locale language) {

    public String kicker() {
        return Stream.of(commune.epciName(), String.join(", ", commune.postcodes()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Population, area, density, mountain: one sentence each, of what is known. */
    public String lead() {
        return known().stream()
                .map(figure -> switch (figure.indicator().code()) {
                    case "population" -> text("commune.lead.population", number(figure));
                    case "area_km2" -> text("commune.lead.area", number(figure));
                    default -> wording().value(figure);
                })
                .collect(Collectors.joining(". ", "", "."));
    }

    public List<SourceLink> leadSources() {
        return known().stream()
                .map(figure -> figure.indicator().source())
                .distinct()
                .map(source -> SourceLink.of(source, wording()))
                .toList();
    }

    /** What the communes are that it is compared with; empty when its class is not published. */
    public String similarLegend() {
        return similarity
                .map(similar -> text(
                        "commune.similarLegend",
                        similar.communes(),
                        similar.name().in(language)))
                .orElse("");
    }

    public boolean hasSimilar() {
        return similarity.isPresent();
    }

    /** Null when no survey is published around. */
    public @Nullable JobsView jobs() {
        return survey.map(known -> new JobsView(known, language)).orElse(null);
    }

    /** How the commune is described in one line: only figures that exist, and no mountain that is none. */
    private List<Figure> known() {
        return Stream.of("population", "area_km2", "density_class", "mountain")
                .map(commune::find)
                .flatMap(Optional::stream)
                .filter(figure ->
                        !(figure instanceof Figure.Words words && words.value().equals("none")))
                .toList();
    }

    private String number(Figure figure) {
        Indicator indicator = figure.indicator();
        return figure instanceof Figure.Amount amount ? wording().number(amount.value(), indicator.unit()) : "";
    }

    private IndicatorTexts wording() {
        return IndicatorTexts.in(language);
    }

    private String text(String key, Object... parameters) {
        return Texts.of("territory", language).get(key, parameters);
    }
}
