package com.vivrou.platform.web;

import com.vivrou.platform.domain.OverseeingTerritories;
import com.vivrou.platform.domain.TerritoryState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The console's first page: every territory and its state. */
@Named
@RequestScoped
public class TerritoriesPage {
    @Inject
    private OverseeingTerritories overseeingTerritories;

    private List<TerritoryState> territories = List.of();

    @PostConstruct
    void open() {
        territories = overseeingTerritories.list();
    }

    public List<TerritoryState> getTerritories() {
        return territories;
    }

    public long getOpenCount() {
        return territories.stream()
                .filter(territory -> territory.tenant().isOpen())
                .count();
    }
}
