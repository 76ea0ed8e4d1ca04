package com.vivrou.portal.domain;

import java.util.List;

/**
 * One of the 183 Territoires d'industrie (ANCT), open here or not.
 *
 * @param regions all those it lies in; first the one that has it on its list
 * @param label where its name stands on the map of France
 */
public record IndustrialTerritory(
        String id,
        String name,
        List<String> regions,
        List<String> departments,
        int communes,
        int population,
        Label label) {

    public IndustrialTerritory {
        regions = List.copyOf(regions);
        departments = List.copyOf(departments);
    }

    /** The one that has it on its list. */
    public String region() {
        return regions.get(0);
    }

    /** @param side {@code start} when the name runs to the right of the point, {@code end} to its left */
    public record Label(int x, int y, String side) {}
}
