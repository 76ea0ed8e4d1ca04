package com.vivrou.territory.web;

import com.vivrou.kernel.Texts;
import com.vivrou.tenancy.CurrentTenant;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Figure;
import com.vivrou.territory.Indicator;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One commune: what is known of it, theme by theme, beside what is usual in the territory. */
@Named
@RequestScoped
public class CommunePage {
    private static final int NEIGHBOURS = 4;

    @Inject
    private Atlas atlas;

    @Inject
    private MapDrawings drawings;

    @Inject
    private PlaceCards cards;

    @Inject
    private CurrentTenant currentTenant;

    private Locale language = Locale.FRENCH;
    private Perimeter perimeter = new Perimeter("", List.of(), List.of());
    private @Nullable Commune commune;
    private List<CommuneTheme> themes = List.of();

    @PostConstruct
    void open() {
        FacesContext context = FacesContext.getCurrentInstance();
        String segment = context.getExternalContext().getRequestParameterMap().getOrDefault("segment", "");
        language = context.getViewRoot().getLocale();
        perimeter = atlas.perimeter();
        commune = perimeter.findBySegment(segment).orElse(null);
        if (commune != null) {
            themes = CommuneTheme.of(commune, perimeter, language);
        }
    }

    /** Called before the page is drawn: another territory's commune, or a name of the past, is not found here. */
    public void check() {
        if (commune != null) {
            return;
        }
        FacesContext context = FacesContext.getCurrentInstance();
        try {
            context.getExternalContext().responseSendError(404, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    public @Nullable Commune getCommune() {
        return commune;
    }

    public List<CommuneTheme> getThemes() {
        return themes;
    }

    public String getPlace() {
        return currentTenant.required().shortName();
    }

    public String getKicker() {
        return commune == null ? "" : commune.epciName() + " · " + String.join(", ", commune.postcodes());
    }

    /** Population, area, density, mountain: one sentence each, of what is known. */
    public String getLead() {
        return known().stream()
                .map(figure -> switch (figure.indicator().code()) {
                    case "population" -> texts().get("commune.lead.population", number(figure));
                    case "area_km2" -> texts().get("commune.lead.area", number(figure));
                    default -> IndicatorTexts.in(language).value(figure);
                })
                .collect(Collectors.joining(". ", "", "."));
    }

    public String getLeadSources() {
        return known().stream()
                .map(figure ->
                        IndicatorTexts.in(language).source(figure.indicator().source()))
                .distinct()
                .collect(Collectors.joining(" ; "));
    }

    public @Nullable MapDrawing getMap() {
        return drawings.find().orElse(null);
    }

    public String getMapLabel() {
        return texts().get("commune.map", name(), getPlace());
    }

    public String getMapSource() {
        return drawings.find()
                .map(drawing -> texts().get("map.source", drawing.source()))
                .orElse("");
    }

    /** The nearest communes, as the crow flies. */
    public List<PlaceCard> getNeighbours() {
        if (commune == null) {
            return List.of();
        }
        Commune here = commune;
        List<Commune> nearest = perimeter.communes().stream()
                .filter(other -> !other.code().equals(here.code()))
                .sorted(Comparator.comparingDouble(other -> squaredDistance(here, other)))
                .limit(NEIGHBOURS)
                .toList();
        return cards.of(new ArrayList<>(nearest), language);
    }

    /** How the commune is described in one line: only figures that exist, and no mountain that is none. */
    private List<Figure> known() {
        return Stream.of("population", "area_km2", "density_class", "mountain")
                .map(code -> commune == null ? Optional.<Figure>empty() : commune.find(code))
                .flatMap(Optional::stream)
                .filter(figure ->
                        !(figure instanceof Figure.Words words && words.value().equals("none")))
                .toList();
    }

    private String number(Figure figure) {
        Indicator indicator = figure.indicator();
        return figure instanceof Figure.Amount amount
                ? IndicatorTexts.in(language).number(amount.value(), indicator.unit())
                : "";
    }

    private String name() {
        return commune == null ? "" : commune.name();
    }

    /** Good enough to put neighbours in order: degrees of longitude are shorter than those of latitude. */
    private static double squaredDistance(Commune one, Commune other) {
        double north = one.latitude() - other.latitude();
        double east = (one.longitude() - other.longitude()) * Math.cos(Math.toRadians(one.latitude()));
        return north * north + east * east;
    }

    private Texts texts() {
        return Texts.of("territory", language);
    }
}
