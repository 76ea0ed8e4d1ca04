package com.vivrou.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening cells from the inside out finds what looking at every place finds. */
class AroundTest {
    private static final int PLACES = 400;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void theNearestAndTheSumAreThoseOfLookingAtAll(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] latitudes = random.doubles(PLACES, 44, 47).toArray();
        double[] longitudes = random.doubles(PLACES, 0, 4).toArray();
        latitudes[7] = Double.NaN;
        longitudes[7] = Double.NaN;
        double[] counts = IntStream.range(0, PLACES)
                .mapToDouble(place -> random.nextInt(seed * 5) == 0 ? 1 + random.nextInt(4) : 0)
                .toArray();
        Places places = new Places(
                PLACES,
                Column.of(latitudes),
                Column.of(longitudes),
                Map.of("shops", Column.of(counts)),
                slow(latitudes, longitudes));
        Around around = new Around(places, place -> counts[place] > 0);
        Measured nearest = new Measure.Nearest("shops").over(places);
        Measured within = new Measure.Within("shops", 90).over(places);
        for (int place = 0; place < PLACES; place++) {
            if (place == 7) {
                assertThat(nearest.isKnown(place))
                        .as("nobody knows where it is")
                        .isFalse();
                continue;
            }
            double least = Double.MAX_VALUE;
            double sum = 0;
            for (int other = 0; other < PLACES; other++) {
                if (other != 7 && counts[other] > 0) {
                    least = Math.min(least, places.minutes(place, other));
                    sum += places.minutes(place, other) <= 90 ? counts[other] : 0;
                }
            }
            assertThat(places.minutes(place, around.nearest(place))).isEqualTo(least);
            assertThat(nearest.value(place)).isCloseTo(least, within(0.051));
            assertThat(within.value(place)).isEqualTo(sum);
        }
    }

    /** A road that is twice as slow to the east: the nearest in time is not the nearest in distance. */
    private static Places.Roads slow(double[] latitudes, double[] longitudes) {
        return new Places.Roads() {
            @Override
            public double minutes(int from, int to) {
                double straight = kilometres(latitudes[from], longitudes[from], latitudes[to], longitudes[to]);
                return longitudes[to] > longitudes[from] ? 2 * straight : straight;
            }

            @Override
            public double leastMinutes(double kilometres) {
                return kilometres;
            }
        };
    }

    /** Flat, and less than the truth nowhere: cells are measured at their narrowest. */
    private static double kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double north = (otherLatitude - latitude) * 111.3;
        double east = (otherLongitude - longitude) * 111.3 * Math.cos(Math.toRadians(latitude));
        return Math.sqrt(north * north + east * east);
    }
}
