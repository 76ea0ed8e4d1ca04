package com.vivrou.territory.web;

import com.vivrou.kernel.Texts;
import com.vivrou.tenancy.CurrentTenant;
import com.vivrou.territory.MapDrawing;
import com.vivrou.territory.MapDrawings;
import com.vivrou.territory.PlaceCard;
import com.vivrou.territory.PlaceCards;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One commune: what is known of it, theme by theme, beside what is usual in the territory. */
@Named
@RequestScoped
public class CommunePage {
    @Inject
    private CommuneViews views;

    @Inject
    private MapDrawings drawings;

    @Inject
    private PlaceCards cards;

    @Inject
    private CurrentTenant currentTenant;

    private Locale language = Locale.FRENCH;
    private @Nullable CommuneView place;

    @PostConstruct
    void open() {
        FacesContext context = FacesContext.getCurrentInstance();
        language = context.getViewRoot().getLocale();
        String segment = context.getExternalContext().getRequestParameterMap().getOrDefault("segment", "");
        place = views.find(segment, language).orElse(null);
    }

    /** Called before the page is drawn. */
    public void check() {
        if (place != null) {
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

    /** Null when the address names no commune of the territory. */
    public @Nullable CommuneView getPlace() {
        return place;
    }

    public String getTerritory() {
        return currentTenant.required().shortName();
    }

    public @Nullable MapDrawing getMap() {
        return drawing().orElse(null);
    }

    /** Path of the commune on the map; empty when it has none. */
    public String getOutline() {
        String code = place == null ? "" : place.commune().code();
        return drawing()
                .flatMap(drawing -> drawing.find(code))
                .map(MapDrawing.Shape::path)
                .orElse("");
    }

    /** A commune around is drawn beside the territory. */
    private Optional<MapDrawing> drawing() {
        return place == null || place.inside() ? drawings.find() : drawings.findWithSurroundings();
    }

    /** Said of a commune around; empty for one of the territory. */
    public String getOutside() {
        return place == null || place.inside()
                ? ""
                : text("commune.outside", place.commune().name(), getTerritory());
    }

    public String getMapLabel() {
        return place == null ? "" : text("commune.map", place.commune().name(), getTerritory());
    }

    public String getMapSource() {
        return drawings.find()
                .map(drawing -> text("map.source", drawing.source()))
                .orElse("");
    }

    public List<PlaceCard> getNeighbours() {
        return place == null ? List.of() : cards.of(views.neighbours(place.commune()), language);
    }

    private String text(String key, Object... parameters) {
        return Texts.of("territory", language).get(key, parameters);
    }
}
