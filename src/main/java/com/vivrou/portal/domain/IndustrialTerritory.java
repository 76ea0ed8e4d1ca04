package com.vivrou.portal.domain;

/**
 * One of the 183 Territoires d'industrie (ANCT), open here or not.
 *
 * @param label where its name stands on the map of France
 */
public record IndustrialTerritory(
        String id, String name, String region, String departments, int communes, int population, Label label) {

    /** @param side {@code start} when the name runs to the right of the point, {@code end} to its left */
    public record Label(int x, int y, String side) {}
}
