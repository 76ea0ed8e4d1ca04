package com.vivrou.territory.web;

import com.vivrou.kernel.Texts;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.Credits;
import com.vivrou.territory.Grain;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.JobDemand;
import com.vivrou.territory.JobSurvey;
import com.vivrou.territory.MapDrawing;
import com.vivrou.territory.MapDrawings;
import com.vivrou.territory.Perimeter;
import com.vivrou.territory.Source;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Every data set that the site uses: who published it, when, under which licence, and what it says here. */
@Named
@RequestScoped
public class SourcesPage {
    /**
     * @param anchor by which figures lead here
     * @param cogYear year of the communes that it knows; empty when the data set is not about communes
     */
    public record Dataset(
            String anchor,
            String producer,
            String name,
            String url,
            String year,
            String cogYear,
            String licence,
            String licenceUrl,
            String importedOn,
            String figures,
            String grain,
            String coverage) {}

    /** @param url page of who is credited; empty when none is known */
    public record Credited(String text, String url, String licence, String licenceUrl) {}

    @Inject
    private Atlas atlas;

    @Inject
    private MapDrawings drawings;

    @Inject
    private JobDemand jobDemand;

    @Inject
    private Instance<Credits> credits;

    private Locale language = Locale.FRENCH;
    private Perimeter perimeter = new Perimeter("", List.of(), List.of());

    @PostConstruct
    void open() {
        language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        perimeter = atlas.perimeter();
    }

    public List<Dataset> getDatasets() {
        Map<Source, List<Indicator>> bySource = perimeter.indicators().stream()
                .collect(Collectors.groupingBy(Indicator::source, LinkedHashMap::new, Collectors.toList()));
        List<Dataset> datasets = new ArrayList<>();
        bySource.forEach((source, indicators) -> datasets.add(dataset(source, indicators)));
        jobDemand.around(perimeter.communes()).map(this::dataset).ifPresent(datasets::add);
        datasets.sort(Comparator.comparing(Dataset::producer).thenComparing(Dataset::name));
        return datasets;
    }

    public String getOutlines() {
        return drawings.find().map(MapDrawing::source).orElse("");
    }

    /** What is reckoned elsewhere. */
    public List<Credited> getCredits() {
        return credits.stream()
                .flatMap(each -> each.list(language).stream())
                .map(credit -> new Credited(
                        credit.text(),
                        credit.url(),
                        Licences.name(credit.licence(), Texts.of("territory", language)),
                        Licences.address(credit.licence())))
                .toList();
    }

    private Dataset dataset(Source source, List<Indicator> indicators) {
        IndicatorTexts wording = IndicatorTexts.in(language);
        return dataset(
                source,
                indicators.stream()
                        .map(indicator -> Integer.toString(indicator.cogYear()))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                indicators.stream().map(wording::label).collect(Collectors.joining(", ")),
                grain(indicators),
                coverage(indicators));
    }

    private Dataset dataset(JobSurvey survey) {
        return dataset(
                survey.source(), "", text("jobs.title"), text("sources.grain.area"), String.join(", ", survey.areas()));
    }

    private Dataset dataset(Source source, String cogYear, String figures, String grain, String coverage) {
        return new Dataset(
                SourceLink.anchor(source),
                source.producer(),
                source.dataset(),
                source.findUrl().orElse(""),
                Integer.toString(source.year()),
                cogYear,
                Licences.name(source.licence(), Texts.of("territory", language)),
                Licences.address(source.licence()),
                source.findImportedOn()
                        .map(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language)::format)
                        .orElseGet(() -> text("sources.ofTerritory")),
                figures,
                grain,
                coverage);
    }

    private String coverage(List<Indicator> indicators) {
        int least = indicators.stream()
                .mapToInt(indicator -> perimeter.coverage(indicator.code()))
                .min()
                .orElse(0);
        int most = indicators.stream()
                .mapToInt(indicator -> perimeter.coverage(indicator.code()))
                .max()
                .orElse(0);
        String covered = least == most ? Integer.toString(least) : least + "–" + most;
        return text("sources.coverageOf", covered, perimeter.communes().size());
    }

    private String grain(List<Indicator> indicators) {
        if (indicators.stream().anyMatch(indicator -> indicator.grain() == Grain.PREDICTED)) {
            return text("sources.grain.predicted");
        }
        return indicators.stream().anyMatch(indicator -> indicator.grain() == Grain.EPCI)
                ? text("sources.grain.epci")
                : "";
    }

    private String text(String key, Object... parameters) {
        return Texts.of("territory", language).get(key, parameters);
    }
}
