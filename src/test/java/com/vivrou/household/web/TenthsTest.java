package com.vivrou.household.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TenthsTest {
    @Test
    void scoreInTenthsRoundsToThePointsShown() {
        assertThat(Tenths.of(62.46)).isEqualTo(624);
        assertThat(Tenths.of(62.5)).isEqualTo(625);
        assertThat(Tenths.of(62.44)).isEqualTo(624);
    }

    @Test
    void threeThirdsAreAHundred() {
        double third = 100 / 3.0;
        assertThat(Tenths.share(List.of(third, third, third), 1_000, new long[] {1_000, 1_000, 1_000}))
                .containsExactlyInAnyOrder(333, 333, 334);
    }

    @Test
    void whatIsShownAddsUpAndNoPartExceedsWhatItCouldBring() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            List<Double> possible = new ArrayList<>();
            int parts = 1 + random.nextInt(30);
            double sum = 0;
            for (int i = 0; i < parts; i++) {
                possible.add((double) (1 + random.nextInt(9)));
                sum += possible.get(i);
            }
            double whole = sum;
            possible.replaceAll(weight -> weight * 100 / whole);
            long[] most = new long[parts];
            Arrays.fill(most, 1_000);
            most = Tenths.share(possible, 1_000, most);
            List<Double> points = new ArrayList<>();
            for (double each : possible) {
                points.add(each * List.of(0.0, 1.0, random.nextDouble()).get(random.nextInt(3)));
            }
            double score = points.stream().mapToDouble(Double::doubleValue).sum();
            long[] capped = most;
            long[] shown = Tenths.share(points, Tenths.of(score), most);
            assertThat(Arrays.stream(most).sum()).isEqualTo(1_000);
            boolean room = IntStream.range(0, parts).anyMatch(i -> points.get(i) > 0 && shown[i] < capped[i]);
            assertThat(Arrays.stream(shown).sum())
                    .as("round %d", round)
                    .isBetween(Tenths.of(score) - (room ? 0 : 2), Tenths.of(score));
            for (int i = 0; i < parts; i++) {
                assertThat(shown[i]).isBetween(0L, most[i]);
                assertThat(shown[i] / 10.0).isCloseTo(points.get(i), org.assertj.core.data.Offset.offset(0.21));
            }
        }
    }
}
