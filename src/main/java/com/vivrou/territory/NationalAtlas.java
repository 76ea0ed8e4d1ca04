package com.vivrou.territory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What published open data say of every commune of the country, the same for all territories. Held in memory; a new
 * publication replaces it as a whole.
 */
public interface NationalAtlas {
    /** Identifies the data: equal vintages, equal data. Empty before the first import of the official code. */
    String vintage();

    /** Whether the official code was imported; without it nothing is known nationally. */
    boolean isPublished();

    /** How many communes there are. */
    int count();

    /** All communes in force by number, in one vintage. */
    CommuneTable table();

    /** A commune in force, with all its figures. */
    Optional<Commune> find(String code);

    /** Those of the codes that are communes in force, in the order of the codes. */
    List<Commune> list(Collection<String> codes);

    /** Codes of the communes whose centre lies within a distance, in kilometres, of one of these places. */
    List<String> near(Collection<Commune> places, double kilometres);

    /** What the published data sets measure, in their order. */
    List<Indicator> indicators();

    /** Empty when no class of density is published for the commune. */
    Optional<Similar> similar(Commune commune);

    /** The median over the communes similar to this one, where the indicator is known. */
    OptionalDouble medianOfSimilar(String indicatorCode, Commune commune);

    /** GeoJSON geometries by code, of those communes that have one. */
    Map<String, String> outlines(Collection<String> codes);
}
