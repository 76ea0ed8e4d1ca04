package com.vivrou.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.web.Bands.Band;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BandsTest {
    @Test
    void valuesAreParcelledOutInFiveEqualClasses() {
        Bands bands = Bands.of(IntStream.rangeClosed(1, 100).asDoubleStream().toArray());
        assertThat(bands.bands()).hasSize(5).allMatch(band -> band.count() == 20);
        assertThat(bands.bands().get(4)).isEqualTo(new Band(5, 81, 100, 20));
        assertThat(bands.of(20).number()).isEqualTo(1);
        assertThat(bands.of(21).number()).isEqualTo(2);
    }

    @Test
    void equalValuesAreOfOneClass() {
        double[] mostlyZero = DoubleStream.concat(
                        DoubleStream.generate(() -> 0).limit(80),
                        IntStream.rangeClosed(1, 20).asDoubleStream())
                .toArray();
        Bands bands = Bands.of(mostlyZero);
        assertThat(bands.bands().get(0)).isEqualTo(new Band(1, 0, 0, 80));
        assertThat(bands.bands().stream().mapToInt(Band::count).sum()).isEqualTo(100);
        assertThat(bands.bands())
                .as("no class begins where another ends")
                .extracting(Band::least)
                .doesNotHaveDuplicates();
    }

    @Test
    void fewDifferentValuesAreAClassEach() {
        Bands bands = Bands.of(new double[] {3, 1, 1, 2, 3, 3});
        assertThat(bands.bands()).containsExactly(new Band(1, 1, 1, 2), new Band(2, 2, 2, 1), new Band(3, 3, 3, 3));
        assertThat(bands.bands()).extracting(bands::shade).containsExactly(1, 3, 5);
    }

    @Test
    void oneValueOrNoneIsNoTrouble() {
        Bands one = Bands.of(new double[] {7});
        assertThat(one.bands()).containsExactly(new Band(1, 7, 7, 1));
        assertThat(one.shade(one.bands().get(0))).isEqualTo(3);
        assertThat(Bands.of(new double[0]).bands()).isEmpty();
    }

    @Test
    void negativeValuesComeFirst() {
        Bands bands = Bands.of(new double[] {-5, -1, 0, 2, 9, 12, 15, 20, 21, 22});
        assertThat(bands.of(-5).number()).isEqualTo(1);
        assertThat(bands.of(22).number()).isEqualTo(5);
    }
}
