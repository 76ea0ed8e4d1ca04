package com.vivrou.territory;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;

/**
 * Communes by number, from 0, and what is known of them by column, in one vintage: a figure is found without a
 * {@link Commune} being put together. Immutable, shared by all who ask.
 */
public interface CommuneTable {
    /** The column of inhabitants, for {@link #amounts}. */
    String POPULATION = "population";

    /** Equal vintages, equal data. */
    String vintage();

    int size();

    String code(int number);

    String name(int number);

    OptionalInt find(String code);

    /** WGS84 of the centre; NaN when not published. */
    double latitude(int number);

    double longitude(int number);

    List<Indicator> indicators();

    /** By number, NaN where unknown; unknown everywhere when there is no such indicator or it is in words. */
    IntToDoubleFunction amounts(String indicator);

    /** Empty when unknown, or when the indicator is an amount. */
    Optional<String> words(String indicator, int number);

    /** This table, followed by some communes of another one: what this one measures, in both. */
    default CommuneTable followedBy(CommuneTable other, int[] numbers) {
        return new JoinedTable(this, other, numbers);
    }

    /** These communes, in this order. */
    static CommuneTable of(String vintage, List<Commune> communes, List<Indicator> indicators) {
        return new ListedTable(vintage, communes, indicators);
    }
}
