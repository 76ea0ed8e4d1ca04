package com.vivrou.matching;

import org.jspecify.annotations.Nullable;

/**
 * The home that the household looks for.
 *
 * @param budget in euros: per month with charges for a rent, the price for a purchase; null when not told, and then
 *     the cost of housing is not weighed
 * @param surface in square metres; null means {@linkplain #usualSurface usual for the household}
 */
public record Housing(Tenure tenure, Dwelling dwelling, @Nullable Double budget, @Nullable Integer surface) {
    private static final int[] USUAL_SURFACES = {40, 55, 72, 90};
    private static final int SURFACE_OF_EACH_OTHER = 12;

    /** The surface taken when none is told, a convention of Vivrou: 40, 55, 72, 90 m², then 12 m² for each other. */
    public static int usualSurface(int persons) {
        int known = Math.max(1, Math.min(persons, USUAL_SURFACES.length));
        return USUAL_SURFACES[known - 1] + Math.max(0, persons - USUAL_SURFACES.length) * SURFACE_OF_EACH_OTHER;
    }

    public int surfaceFor(int persons) {
        return surface != null ? surface : usualSurface(persons);
    }

    public boolean hasBudget() {
        return budget != null && budget > 0;
    }
}
