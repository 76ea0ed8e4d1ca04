package com.vivrou.household.web;

import com.vivrou.kernel.Texts;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.Commune;
import com.vivrou.territory.CommuneMatch;
import com.vivrou.territory.CommuneSearch;
import com.vivrou.territory.CommuneTable;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.ListedCommune;
import com.vivrou.territory.MapDrawing;
import com.vivrou.territory.MapDrawings;
import com.vivrou.territory.NationalAtlas;
import com.vivrou.territory.Perimeter;
import com.vivrou.travel.PlaceOfWork;
import com.vivrou.travel.PlacesOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up the communes of a ranking: those of the territory, and those around it that a household wishes to see too. */
@ApplicationScoped
public class Reach {
    private static final int SUGGESTIONS = 12;
    private static final int LONGEST_QUERY = 80;
    private static final String TERRITORY = "industrial_territory";

    @Inject
    private Atlas atlas;

    @Inject
    private NationalAtlas nationalAtlas;

    @Inject
    private MapDrawings drawings;

    @Inject
    private CommuneSearch search;

    @Inject
    private Instance<PlacesOfWork> gates;

    Perimeter perimeter() {
        return atlas.perimeter();
    }

    Optional<Commune> find(String code) {
        return atlas.findAnywhere(code);
    }

    /** Empty when the territory published no outlines. */
    Optional<MapDrawing> findDrawing() {
        return drawings.find();
    }

    /** Where the adults of a household may work. */
    Workplaces workplaces(Texts texts) {
        return new Workplaces(texts, atlas.perimeter(), this::gates, this::searchFrance);
    }

    /** The communes of France that answer to a text, best first; none before it is known where they lie. */
    List<ListedCommune> searchFrance(String typed) {
        return typed.isBlank() || typed.length() > LONGEST_QUERY || !nationalAtlas.isPublished()
                ? List.of()
                : search.search(typed, SUGGESTIONS).stream()
                        .map(CommuneMatch::commune)
                        .toList();
    }

    private List<PlaceOfWork> gates() {
        return gates.stream().flatMap(told -> told.list().stream()).toList();
    }

    /** What is known of the communes of France, by number. */
    CommuneTable country() {
        return nationalAtlas.table();
    }

    boolean isOutside(String code) {
        return atlas.perimeter().find(code).isEmpty();
    }

    /** The commune's own page; empty for one around that the territory does not answer for. */
    Optional<String> findPage(String code) {
        return atlas.perimeter()
                .find(code)
                .or(() -> atlas.surroundings().find(code))
                .map(commune -> "/communes/" + commune.segment());
    }

    /** « Haut-Jura Arcade Communauté · Territoire d’industrie Haut-Jura », as far as it is known. */
    String belonging(Commune commune, Texts texts) {
        String territory = commune.find(TERRITORY)
                .map(IndicatorTexts.in(texts.bundle().getLocale())::value)
                .map(name -> texts.get("outside.territory", name))
                .orElse("");
        return Stream.of(commune.epciName(), territory)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
