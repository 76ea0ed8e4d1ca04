package com.vivrou.territory;

import java.util.Optional;

/** What is known of the places of the current territory. Asking outside a tenant is an error. */
public interface Atlas {
    /** The communes of the current territory with their figures. Immutable; the same object until a new vintage. */
    Perimeter perimeter();

    /**
     * The communes around, where the territory answers for them too: those whose centre lies near one of its own. Empty
     * when it does not.
     */
    Perimeter surroundings();

    /** A commune of the territory, else one anywhere in France as far as the national atlas knows it. */
    Optional<Commune> findAnywhere(String code);

    /** The outlines of these communes as one GeoJSON document, or empty when the territory published none. */
    Optional<Contours> findContours();
}
