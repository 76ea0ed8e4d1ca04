package com.vivrou.territory;

import java.util.Optional;

/** Drawings of the current territory. Asking outside a tenant is an error. */
public interface MapDrawings {
    /** Empty when the territory published no outlines. The same object until new ones. */
    Optional<MapDrawing> find();

    /** The same, smaller, with the communes around where the territory answers for them. */
    Optional<MapDrawing> findWithSurroundings();
}
