package com.vivrou.territory;

import java.util.List;
import java.util.Optional;

/**
 * A commune as the national directory lists it.
 *
 * @param officialId {@code id_ti} of its Territoire d'industrie, empty when it is in none
 * @param population nought where none is published: it only orders answers, and is never shown
 * @param villages its delegated and associated communes, which people still name
 */
public record ListedCommune(
        String code,
        String name,
        List<String> postcodes,
        String department,
        Optional<String> officialId,
        int population,
        List<String> villages) {

    public ListedCommune {
        postcodes = List.copyOf(postcodes);
        villages = List.copyOf(villages);
    }
}
