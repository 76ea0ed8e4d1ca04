package com.vivrou.territory;

import java.util.List;
import java.util.Locale;

/** Cards of communes of the current territory. */
public interface PlaceCards {
    /** In the order given. */
    List<PlaceCard> of(List<Commune> communes, Locale language);

    /** Monthly rent of a house of 90 m² in words, such as « ≈ 805 €/mois », or that it is not published. */
    String houseRent(Commune commune, Locale language);
}
