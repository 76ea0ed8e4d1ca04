package com.vivrou.matching.domain;

import com.vivrou.matching.Adult;
import com.vivrou.matching.Workplace;
import com.vivrou.matching.engine.Column;
import com.vivrou.travel.Ground;
import com.vivrou.travel.Home;
import com.vivrou.travel.TravelAnswer;
import com.vivrou.travel.TravelEstimate;
import com.vivrou.travel.TravelTimes;
import com.vivrou.travel.Trip;
import java.util.Objects;
import java.util.function.Function;

/**
 * The ways from the communes to where a household has to be.
 *
 * @param grounds on what ground a commune lies, by its code
 */
record Ways(Homes homes, Function<String, Ground> grounds, TravelTimes travel) {
    /** Farther than any two communes that a road joins: the sea lies between. */
    private static final double FARTHEST_KM = 1_300;

    /** Estimated minutes by car from each place to a point; infinite where no road leads. */
    Column drive(double latitude, double longitude) {
        return place -> {
            Home home = homes.get(place);
            double kilometres = TravelEstimate.kilometres(home.latitude(), home.longitude(), latitude, longitude);
            return kilometres > FARTHEST_KM
                    ? Double.POSITIVE_INFINITY
                    : TravelEstimate.minutes(
                            home.latitude(), home.longitude(), home.ground(), latitude, longitude, Ground.UNKNOWN);
        };
    }

    /** The way of an adult with a workplace, from each place. */
    TravelAnswer toWork(Adult adult) {
        Workplace workplace = Objects.requireNonNull(adult.workplace());
        return travel.toWork(
                new Trip(
                        workplace.latitude(),
                        workplace.longitude(),
                        grounds.apply(workplace.communeCode()),
                        adult.mode(),
                        adult.shift().arrival()),
                homes.all());
    }
}
