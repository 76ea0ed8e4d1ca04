package com.vivrou.territory.intake;

import java.util.Arrays;
import java.util.Optional;

/** The units that a pack may use, and between which bounds an amount in them makes sense. */
public enum Unit {
    TEXT("text", 0, 0),
    CLASS("class", 0, 0),
    DEGREES("degrees", -180, 180),
    INHABITANTS("inhabitants", 0, 3_000_000),
    PERSONS("persons", 0, 3_000_000),
    COUNT("count", 0, 1_000_000),
    PERCENT("percent", 0, 100),
    EURO("EUR", 1, 100_000_000),
    EURO_PER_YEAR("EUR_per_year", 1_000, 500_000),
    EURO_PER_M2("EUR_per_m2", 10, 50_000),
    EURO_PER_M2_AND_MONTH("EUR_per_m2_month", 1, 100),
    SQUARE_METRES("m2", 1, 100_000),
    SQUARE_KILOMETRES("km2", 0.01, 20_000),
    MINUTES("minutes", 0, 300),
    KILOMETRES("km", 0, 1_000),
    VISITS("visits_per_inhabitant_year", 0, 100),
    PASSENGERS("passengers_per_year", 0, 500_000_000),
    INDEX("index", 0, 1_000);

    private final String spelling;
    private final double lowest;
    private final double highest;

    Unit(String spelling, double lowest, double highest) {
        this.spelling = spelling;
        this.lowest = lowest;
        this.highest = highest;
    }

    public static Optional<Unit> find(String spelling) {
        return Arrays.stream(values())
                .filter(unit -> unit.spelling.equals(spelling))
                .findFirst();
    }

    /** The smallest amount that makes sense. */
    public double lowest() {
        return lowest;
    }

    public double highest() {
        return highest;
    }

    boolean allows(double amount) {
        return amount >= lowest && amount <= highest;
    }

    /** Whether nothing can be worth nought in this unit, so that a nought was written for "unknown". */
    boolean hasNoZero() {
        return lowest > 0;
    }
}
