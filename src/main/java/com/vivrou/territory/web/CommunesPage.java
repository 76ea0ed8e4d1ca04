package com.vivrou.territory.web;

import com.vivrou.territory.Atlas;
import com.vivrou.territory.PlaceCards;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** All communes of the territory in one table: sought, filtered, sorted and shown by address alone. */
@Named
@RequestScoped
public class CommunesPage {
    @Inject
    private Atlas atlas;

    @Inject
    private PlaceCards cards;

    private @Nullable ListView list;

    @PostConstruct
    void open() {
        FacesContext context = FacesContext.getCurrentInstance();
        list = ListView.of(
                context.getExternalContext().getRequestParameterValuesMap(),
                atlas.perimeter(),
                cards,
                context.getViewRoot().getLocale());
    }

    public @Nullable ListView getList() {
        return list;
    }
}
