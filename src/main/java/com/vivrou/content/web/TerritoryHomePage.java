package com.vivrou.content.web;

import com.vivrou.content.Presentation;
import com.vivrou.content.Presentations;
import com.vivrou.kernel.Texts;
import com.vivrou.tenancy.CurrentTenant;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.Commune;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.MapDrawing;
import com.vivrou.territory.MapDrawings;
import com.vivrou.territory.Perimeter;
import com.vivrou.territory.PlaceCard;
import com.vivrou.territory.PlaceCards;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The front page of a territory: what the place is, in its words and in figures, and where one could live. */
@Named
@RequestScoped
public class TerritoryHomePage {
    private static final int CARDS = 4;
    private static final int ROWS = 10;

    public record Row(String name, String url, String population, String rent) {}

    @Inject
    private Presentations presentations;

    @Inject
    private CurrentTenant currentTenant;

    @Inject
    private Atlas atlas;

    @Inject
    private MapDrawings drawings;

    @Inject
    private PlaceCards cards;

    private Locale language = Locale.FRENCH;
    private Presentation presentation = new Presentation("", List.of(), "", "", "", List.of());
    private Perimeter perimeter = new Perimeter("", List.of(), List.of());

    @PostConstruct
    void open() {
        language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        presentation = presentations.of(language);
        perimeter = atlas.perimeter();
    }

    public Presentation getPresentation() {
        return presentation;
    }

    public String getPlace() {
        return currentTenant.required().shortName();
    }

    /** The territory's own lines, or its name when it wrote none. */
    public List<String> getHeadline() {
        return presentation.headline().isEmpty()
                ? List.of(currentTenant.required().name())
                : presentation.headline();
    }

    public Presentation.@Nullable Section getAbout() {
        return presentation.sections().stream().findFirst().orElse(null);
    }

    /** What the territory says beside its introduction: work, life, what to know. */
    public List<Presentation.Section> getMore() {
        return presentation.sections().stream().skip(1).toList();
    }

    public List<KeyFigure> getKeyFigures() {
        return KeyFigure.of(perimeter, language);
    }

    public List<PlaceCard> getPlaces() {
        return cards.of(largest(CARDS), language);
    }

    public List<Row> getLargest() {
        return largest(ROWS).stream()
                .map(commune -> new Row(
                        commune.name(),
                        "/communes/" + commune.segment(),
                        commune.population().isPresent()
                                ? number(commune.population().getAsInt())
                                : IndicatorTexts.in(language).notPublished(),
                        cards.houseRent(commune, language)))
                .toList();
    }

    public int getCommuneCount() {
        return perimeter.communes().size();
    }

    public @Nullable MapDrawing getMap() {
        return drawings.find().orElse(null);
    }

    public String getMapLabel() {
        return Texts.of("territory", language).get("map.label", getPlace(), getCommuneCount());
    }

    /** Sources of the map: of the sizes and of the outlines. */
    public String getMapSource() {
        String outlines = drawings.find().map(MapDrawing::source).orElse("");
        String sizes = perimeter
                .findIndicator("population")
                .map(indicator -> IndicatorTexts.in(language).source(indicator.source()) + ". ")
                .orElse("");
        return outlines.isEmpty()
                ? sizes
                : sizes + Texts.of("territory", language).get("map.source", outlines);
    }

    /** Sources of the cards, in one line. */
    public String getPlaceSources() {
        IndicatorTexts wording = IndicatorTexts.in(language);
        return List.of("population", "rent_house_m2", "schools", "fibre_share").stream()
                .map(perimeter::findIndicator)
                .flatMap(Optional::stream)
                .map(indicator -> wording.label(indicator)
                        + text("territoryHome.sourceColon")
                        + wording.source(indicator.source()))
                .collect(Collectors.joining(". ", "", "."));
    }

    private List<Commune> largest(int count) {
        return perimeter.communes().stream()
                .sorted(Comparator.comparingInt(
                                (Commune commune) -> commune.population().orElse(0))
                        .reversed())
                .limit(count)
                .toList();
    }

    private String number(int value) {
        return IndicatorTexts.in(language).number(value, "count");
    }

    private String text(String key) {
        return Texts.of("content", language).get(key);
    }
}
