package com.vivrou.territory;

/**
 * The outlines of a perimeter as GeoJSON: a FeatureCollection whose features carry {@code code} and {@code name}.
 *
 * @param hash hash of the content, for an entity tag or an immutable address
 */
public record Contours(String geoJson, String hash) {}
