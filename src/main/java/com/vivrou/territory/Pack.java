package com.vivrou.territory;

import java.util.List;
import java.util.Map;

/**
 * The content of one {@code tenants/<slug>} folder, read and found free of errors.
 *
 * @param vintage year of the data as a whole
 * @param outlines GeoJSON geometry by commune code
 * @param outlinesSource who drew the outlines, as the pack words it
 * @param checksum of all that is published: equal checksums, equal data
 */
public record Pack(
        TerritoryProfile profile,
        int vintage,
        List<Commune> communes,
        List<Indicator> indicators,
        Map<String, String> outlines,
        String outlinesSource,
        String checksum) {

    public Pack {
        communes = List.copyOf(communes);
        indicators = List.copyOf(indicators);
        outlines = Map.copyOf(outlines);
    }
}
