package com.vivrou.territory.web;

import com.vivrou.kernel.Texts;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.Grain;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.MapDrawing;
import com.vivrou.territory.MapDrawings;
import com.vivrou.territory.Perimeter;
import com.vivrou.territory.Source;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
    public record Dataset(
            String producer,
            String name,
            String url,
            String year,
            String licence,
            String figures,
            String grain,
            String coverage) {}

    @Inject
    private Atlas atlas;

    @Inject
    private MapDrawings drawings;

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
        return bySource.entrySet().stream()
                .map(entry -> dataset(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Dataset::producer).thenComparing(Dataset::name))
                .toList();
    }

    public String getOutlines() {
        return drawings.find().map(MapDrawing::source).orElse("");
    }

    private Dataset dataset(Source source, List<Indicator> indicators) {
        IndicatorTexts wording = IndicatorTexts.in(language);
        return new Dataset(
                source.producer(),
                source.dataset(),
                source.findUrl().orElse(""),
                Integer.toString(source.year()),
                licence(source.licence()),
                indicators.stream().map(indicator -> wording.label(indicator)).collect(Collectors.joining(", ")),
                grain(indicators),
                coverage(indicators));
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
        return texts().get("sources.coverageOf", covered, perimeter.communes().size());
    }

    private String grain(List<Indicator> indicators) {
        if (indicators.stream().anyMatch(indicator -> indicator.grain() == Grain.PREDICTED)) {
            return texts().get("sources.grain.predicted");
        }
        return indicators.stream().anyMatch(indicator -> indicator.grain() == Grain.EPCI)
                ? texts().get("sources.grain.epci")
                : "";
    }

    private String licence(String code) {
        String key = "sources.licence." + code;
        return texts().has(key) ? texts().get(key) : code;
    }

    private Texts texts() {
        return Texts.of("territory", language);
    }
}
