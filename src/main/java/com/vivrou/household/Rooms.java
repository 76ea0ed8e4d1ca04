package com.vivrou.household;

import com.vivrou.matching.Dwelling;

/**
 * Turns bedrooms into square metres: the rooms are the bedrooms and one to live in, and each is as large as in the typical
 * home behind each rent of the national map of rents (DHUP and ANIL, 2022): 22.9 m² in flats of one or two rooms, 21.2 m²
 * in larger ones, 22.3 m² in houses. Where a flat or a house will do, the flat counts.
 */
final class Rooms {
    private static final double HOUSE = 22.3;
    private static final double SMALL_FLAT = 22.9;
    private static final double LARGE_FLAT = 21.2;
    private static final int SMALL = 2;

    private Rooms() {}

    static int surface(Dwelling dwelling, int bedrooms) {
        int rooms = bedrooms + 1;
        double room = dwelling == Dwelling.HOUSE ? HOUSE : rooms <= SMALL ? SMALL_FLAT : LARGE_FLAT;
        return (int) Math.round(rooms * room);
    }
}
