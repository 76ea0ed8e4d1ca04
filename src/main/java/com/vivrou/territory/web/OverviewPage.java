package com.vivrou.territory.web;

import com.vivrou.kernel.Texts;
import com.vivrou.tenancy.CurrentTenant;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.Commune;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.JobDemand;
import com.vivrou.territory.MapDrawing;
import com.vivrou.territory.MapDrawings;
import com.vivrou.territory.Perimeter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The territory as a whole: where it lies, who it is made of, its figures, the jobs it offers. */
@Named
@RequestScoped
public class OverviewPage {
    public record Group(String name, String communes, String population, boolean known, String largest, String url) {}

    public record Shape(String url, String name, String style, String path) {}

    public record Neighbour(String name, String url, String group, String population, boolean known) {}

    public record MapLink(String label, String url) {}

    private static final List<String> MAPS = List.of(
            "rent_house_m2", "price_house_m2_median", "gp_access", "schools", "commute_minutes_median", "fibre_share");

    @Inject
    private Atlas atlas;

    @Inject
    private MapDrawings drawings;

    @Inject
    private CurrentTenant currentTenant;

    @Inject
    private JobDemand jobDemand;

    private Locale language = Locale.FRENCH;
    private Perimeter perimeter = new Perimeter("", List.of(), List.of());

    @PostConstruct
    void open() {
        language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        perimeter = atlas.perimeter();
    }

    public String getPlace() {
        return currentTenant.required().shortName();
    }

    /** "42 communes, 63,904 inhabitants." */
    public String getLead() {
        OptionalDouble people = Figures.sum(perimeter.communes(), "population");
        int communes = perimeter.communes().size();
        return people.isPresent()
                ? text("overview.lead", communes, Math.round(people.getAsDouble()))
                : text("overview.leadCommunes", communes);
    }

    public int getCommuneCount() {
        return perimeter.communes().size();
    }

    public List<Figures.Large> getFigures() {
        return new Figures(perimeter, language).all();
    }

    public @Nullable MapDrawing getMap() {
        return drawings.findWithSurroundings().orElse(null);
    }

    public String getMapLabel() {
        return text("map.label", getPlace(), getCommuneCount());
    }

    public List<Shape> getShapes() {
        return drawings.findWithSurroundings().map(MapDrawing::shapes).orElse(List.of()).stream()
                .map(shape -> new Shape(
                        "/communes/" + shape.commune().segment(),
                        named(shape.commune()),
                        shape.sizeClass(),
                        shape.path()))
                .toList();
    }

    public String getMapSource() {
        return drawings.find()
                .map(drawing -> text("map.source", drawing.source()))
                .orElse("");
    }

    public @Nullable SourceLink getSizesSource() {
        return perimeter
                .findIndicator("population")
                .map(indicator -> SourceLink.of(indicator.source(), IndicatorTexts.in(language)))
                .orElse(null);
    }

    /** The communes around that the territory answers for too, in the order of their names. */
    public List<Neighbour> getNeighbours() {
        return atlas.surroundings().communes().stream().map(this::neighbour).toList();
    }

    public String getAroundLead() {
        return text("overview.around.lead", atlas.surroundings().communes().size(), getPlace());
    }

    /** The largest first. */
    public List<Group> getGroups() {
        return perimeter.byEpci().entrySet().stream()
                .filter(group -> !group.getKey().isEmpty())
                .sorted(Comparator.comparingDouble(
                        group -> -Figures.sum(group.getValue(), "population").orElse(0)))
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
    }

    public List<MapLink> getMaps() {
        return MAPS.stream()
                .map(perimeter::findIndicator)
                .flatMap(Optional::stream)
                .map(indicator -> new MapLink(
                        ListTexts.label(indicator, Texts.of("territory", language)),
                        "/carte?indicateur=" + indicator.code()))
                .toList();
    }

    /** Null when no survey is published for the territory. */
    public @Nullable JobsView getJobs() {
        return jobDemand
                .around(perimeter.communes())
                .map(survey -> new JobsView(survey, language))
                .orElse(null);
    }

    private Group group(String name, List<Commune> communes) {
        OptionalDouble people = Figures.sum(communes, "population");
        Commune largest = communes.stream()
                .max(Comparator.comparingInt(commune -> commune.population().orElse(0)))
                .orElseThrow();
        return new Group(
                name,
                number(communes.size()),
                people.isPresent()
                        ? number(people.getAsDouble())
                        : IndicatorTexts.in(language).notPublished(),
                people.isPresent(),
                largest.name(),
                "/communes?epci=" + communes.get(0).epciSiren());
    }

    private Neighbour neighbour(Commune commune) {
        return new Neighbour(
                commune.name(),
                "/communes/" + commune.segment(),
                commune.epciName(),
                commune.population().isPresent()
                        ? number(commune.population().getAsInt())
                        : IndicatorTexts.in(language).notPublished(),
                commune.population().isPresent());
    }

    private String named(Commune commune) {
        return commune.population().isPresent()
                ? text("overview.shape", commune.name(), commune.population().getAsInt())
                : commune.name();
    }

    private String number(double value) {
        return IndicatorTexts.in(language).number(value, "count");
    }

    private String text(String key, Object... parameters) {
        return Texts.of("territory", language).get(key, parameters);
    }
}
