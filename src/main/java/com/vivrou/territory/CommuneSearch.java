package com.vivrou.territory;

import java.util.List;
import java.util.Set;

/**
 * Finds communes as one types: by name, by the name of a village that was merged into one, by postcode or by INSEE code,
 * without accents. Only when nothing answers is one typing error forgiven. Better matches come first, and among equal
 * ones the larger commune.
 */
public interface CommuneSearch {
    /** Over all communes of France. */
    List<CommuneMatch> search(String query, int most);

    /** Over the communes of these codes: a typing error is forgiven when none of them answers without. */
    List<CommuneMatch> search(String query, int most, Set<String> codes);
}
