package com.vivrou.matching.domain;

import com.vivrou.matching.engine.Places;
import com.vivrou.territory.CommuneTable;
import com.vivrou.travel.Ground;
import com.vivrou.travel.Home;
import com.vivrou.travel.TravelEstimate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Where the communes lie and on what ground, and how long it takes from one to another. Immutable. */
record Homes(List<Home> all) implements Places.Roads {
    /** There are sixteen kinds of ground in all: each is one object. */
    private static final List<Ground> GROUNDS = IntStream.range(0, 16)
            .mapToObj(kind -> new Ground(kind / 2, kind % 2 == 1))
            .toList();

    static Homes of(CommuneTable table) {
        return new Homes(IntStream.range(0, table.size())
                .mapToObj(place -> home(table, place))
                .toList());
    }

    Home get(int place) {
        return all.get(place);
    }

    @Override
    public double minutes(int from, int to) {
        Home start = all.get(from);
        Home end = all.get(to);
        return TravelEstimate.minutes(
                start.latitude(), start.longitude(), start.ground(), end.latitude(), end.longitude(), end.ground());
    }

    @Override
    public double leastMinutes(double kilometres) {
        return TravelEstimate.leastMinutes(Math.max(0, kilometres));
    }

    /** On what ground a commune lies; unknown when it is none of the table. */
    static Ground ground(CommuneTable table, String code) {
        OptionalInt place = table.find(code);
        return place.isPresent() ? ground(table, place.getAsInt()) : Ground.UNKNOWN;
    }

    private static Home home(CommuneTable table, int place) {
        return new Home(table.code(place), table.latitude(place), table.longitude(place), ground(table, place));
    }

    private static Ground ground(CommuneTable table, int place) {
        double density = Columns.density(table, place);
        boolean mountain = Columns.isMountain(table, place).orElse(false);
        return GROUNDS.get(2 * (Double.isNaN(density) ? 0 : (int) density) + (mountain ? 1 : 0));
    }
}
