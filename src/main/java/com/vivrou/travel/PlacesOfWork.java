package com.vivrou.travel;

import java.util.List;

/** Told by the features that know gates: times along roads to these places are reckoned ahead and kept. */
public interface PlacesOfWork {
    /** Those of the current territory. */
    List<PlaceOfWork> list();
}
