package com.vivrou.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TravelEstimateTest {
    private static final Ground VILLAGE = new Ground(6, false);
    private static final Ground CITY = new Ground(1, false);
    private static final Ground SMALL_TOWN = new Ground(3, false);

    @Test
    void equalsInseesMedianPairsOfDispersedCommunes() {
        // Rural à habitat dispersé, plain: the median minutes of the communes whose median is about so many km by road.
        assertThat(byRoad(7.5)).isCloseTo(11, within(1.5));
        assertThat(byRoad(13.5)).isCloseTo(17, within(1.5));
        assertThat(byRoad(22)).isCloseTo(27, within(1.5));
        assertThat(byRoad(35)).isCloseTo(36, within(1.5));
    }

    @Test
    void isTheSameThereAndBack() {
        double there = TravelEstimate.minutes(46.2560, 5.6550, VILLAGE, 46.1530, 5.6060, CITY);
        double back = TravelEstimate.minutes(46.1530, 5.6060, CITY, 46.2560, 5.6550, VILLAGE);
        assertThat(there).isCloseTo(back, within(1e-9)).isBetween(15.0, 30.0);
    }

    @Test
    void densityAndMountainSlowDown() {
        double plain = TravelEstimate.minutes(15, VILLAGE, VILLAGE);
        assertThat(TravelEstimate.minutes(15, VILLAGE, CITY)).isGreaterThan(plain + 3);
        assertThat(TravelEstimate.minutes(15, new Ground(6, true), VILLAGE)).isGreaterThan(plain);
    }

    @Test
    void isNeverLowerThanItsLowerBoundAndGrowsWithTheDistance() {
        Random random = new Random(7);
        for (int trial = 0; trial < 10_000; trial++) {
            double kilometres = random.nextDouble() * 150;
            Ground from = new Ground(random.nextInt(8), random.nextBoolean());
            Ground to = new Ground(random.nextInt(8), random.nextBoolean());
            double minutes = TravelEstimate.minutes(kilometres, from, to);
            assertThat(TravelEstimate.leastMinutes(kilometres)).isLessThanOrEqualTo(minutes);
            assertThat(TravelEstimate.minutes(kilometres + 1, from, to)).isGreaterThanOrEqualTo(minutes);
        }
    }

    @Test
    void aHomeInTheCommuneOfTheGateIsNotThereInNoTime() {
        assertThat(TravelEstimate.minutes(0, VILLAGE, VILLAGE)).isBetween(1.0, 4.0);
    }

    @Test
    void bicycleAndWalkingHaveAPaceAndPublicTransportHasNone() {
        assertThat(TravelEstimate.minutes(Mode.CAR, 5, VILLAGE, VILLAGE))
                .isEqualTo(TravelEstimate.minutes(5, VILLAGE, VILLAGE));
        assertThat(TravelEstimate.minutes(Mode.BICYCLE, 5, VILLAGE, VILLAGE)).isCloseTo(25.4, within(0.1));
        assertThat(TravelEstimate.minutes(Mode.WALKING, 5, VILLAGE, VILLAGE)).isCloseTo(82.55, within(0.1));
        assertThat(TravelEstimate.minutes(Mode.PUBLIC_TRANSPORT, 5, VILLAGE, VILLAGE))
                .isNaN();
    }

    @Test
    void aClassThatTheGridDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> new Ground(8, false)).hasMessageContaining("8");
    }

    private static double byRoad(double kilometres) {
        return TravelEstimate.minutes(kilometres / TravelEstimate.DETOUR, VILLAGE, SMALL_TOWN);
    }
}
