package com.vivrou.territory.domain;

import com.vivrou.territory.Commune;
import com.vivrou.territory.Figure;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.Perimeter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Lays the published national figures over those of a territory's own files. An indicator that a published data set
 * has is taken from it for all communes, so that a column never mixes two sources.
 */
final class NationalOverlay {
    /** What says where a commune is rather than how one lives there. */
    private static final Set<String> NOT_SHOWN = Set.of(
            NationalFigures.LATITUDE,
            NationalFigures.LONGITUDE,
            NationalFigures.EPCI,
            NationalFigures.POSTCODES,
            NationalFigures.TERRITORY,
            "siren",
            "epci_kind",
            "ept");

    private NationalOverlay() {}

    static String vintage(String checksum, NationalFigures figures) {
        return figures.vintage().isEmpty() ? checksum : checksum + " " + figures.vintage();
    }

    static Perimeter over(Perimeter own, NationalFigures figures) {
        if (figures.size() == 0) {
            return own;
        }
        List<Indicator> national = figures.indicators().stream()
                .filter(indicator -> !NOT_SHOWN.contains(indicator.code()))
                .toList();
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        own.indicators().forEach(indicator -> indicators.put(indicator.code(), indicator));
        national.forEach(indicator -> indicators.put(indicator.code(), indicator));
        List<Commune> communes = own.communes().stream()
                .map(commune -> over(commune, national, figures))
                .toList();
        return new Perimeter(vintage(own.vintage(), figures), communes, new ArrayList<>(indicators.values()));
    }

    private static Commune over(Commune own, List<Indicator> national, NationalFigures figures) {
        Map<String, Figure> known = new HashMap<>(own.figures());
        national.forEach(indicator -> known.remove(indicator.code()));
        Map<String, Figure> found =
                figures.gazetteer().find(own.code()).map(figures::figures).orElseGet(HashMap::new);
        found.keySet().removeAll(NOT_SHOWN);
        known.putAll(found);
        OptionalInt population = found.get(NationalFigures.POPULATION) instanceof Figure.Amount amount
                ? OptionalInt.of((int) amount.value())
                : own.population();
        return new Commune(
                own.code(),
                own.name(),
                own.slug(),
                own.postcodes(),
                own.epciSiren(),
                own.epciName(),
                population,
                own.latitude(),
                own.longitude(),
                known);
    }
}
