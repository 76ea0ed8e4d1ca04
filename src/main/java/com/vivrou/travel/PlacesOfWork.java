package com.vivrou.travel;

import java.util.List;

/**
 * Told by the features that know gates: households choose among these places, and times along roads to them are reckoned
 * ahead and kept.
 */
public interface PlacesOfWork {
    /** Those of the current territory, in the order of their companies' names. */
    List<PlaceOfWork> list();
}
