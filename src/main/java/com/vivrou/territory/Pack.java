package com.vivrou.territory;

import java.util.List;
import java.util.Map;

/**
 * The content of one {@code tenants/<slug>} folder, read and found free of errors. A folder without figures is given its
 * communes and outlines from the national atlas.
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

    /** The same territory with these communes, whose figures are those of the national atlas alone. */
    public Pack with(
            List<Commune> found, Map<String, String> shapes, String shapesSource, int year, String newChecksum) {
        return new Pack(profile, year, found, List.of(), shapes, shapesSource, newChecksum);
    }

    /** Whether it leaves its communes and figures to the national atlas. */
    public boolean isLeftToTheAtlas() {
        return communes.isEmpty();
    }

    public Pack {
        communes = List.copyOf(communes);
        indicators = List.copyOf(indicators);
        outlines = Map.copyOf(outlines);
    }
}
