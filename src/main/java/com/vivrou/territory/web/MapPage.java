package com.vivrou.territory.web;

import com.vivrou.kernel.Texts;
import com.vivrou.tenancy.CurrentTenant;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.MapDrawings;
import com.vivrou.territory.Perimeter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The map of the territory in the colours of one indicator, which the address names. */
@Named
@RequestScoped
public class MapPage {
    private static final String INDICATOR = "indicateur";
    private static final String USUAL = "rent_house_m2";
    private static final int LONGEST_WORD = 40;

    @Inject
    private Atlas atlas;

    @Inject
    private MapDrawings drawings;

    @Inject
    private CurrentTenant currentTenant;

    private Locale language = Locale.FRENCH;
    private @Nullable MapView map;
    private String problem = "";

    @PostConstruct
    void open() {
        FacesContext context = FacesContext.getCurrentInstance();
        language = context.getViewRoot().getLocale();
        Perimeter perimeter = atlas.perimeter();
        String asked = context.getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(INDICATOR, "")
                .strip();
        List<Indicator> drawable = MapView.drawable(perimeter);
        Optional<Indicator> found = find(drawable, asked);
        if (found.isEmpty() && !asked.isEmpty()) {
            problem = text(
                    perimeter.findIndicator(asked).isPresent() ? "map.wrong.words" : "map.wrong.unknown",
                    asked.length() <= LONGEST_WORD ? asked : asked.substring(0, LONGEST_WORD) + "…");
        }
        map = found.or(() -> find(drawable, USUAL))
                .or(() -> drawable.stream().findFirst())
                .map(indicator ->
                        MapView.of(indicator, perimeter, drawings.find().orElse(null), language))
                .orElse(null);
    }

    /** Null when the territory has no figure at all. */
    public @Nullable MapView getMap() {
        return map;
    }

    /** What of the address was not understood; empty mostly. */
    public String getProblem() {
        return problem;
    }

    public String getPlace() {
        return currentTenant.required().shortName();
    }

    private static Optional<Indicator> find(List<Indicator> indicators, String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    private String text(String key, Object... parameters) {
        return Texts.of("territory", language).get(key, parameters);
    }
}
