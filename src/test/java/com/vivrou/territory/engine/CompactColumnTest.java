package com.vivrou.territory.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CompactColumnTest {
    static Stream<Arguments> columns() {
        return Stream.of(
                Arguments.of(new double[] {0, 3, Double.NaN, 127, -127}, CompactColumn.Bytes.class),
                Arguments.of(new double[] {0, 128, Double.NaN, -128}, CompactColumn.Shorts.class),
                Arguments.of(new double[] {32_767, -32_767, Double.NaN}, CompactColumn.Shorts.class),
                Arguments.of(new double[] {226_768_501, Double.NaN, 1}, CompactColumn.Ints.class),
                Arguments.of(new double[] {9.33, 0, Double.NaN, 46.20588, -61.123456}, CompactColumn.Decimals.class),
                Arguments.of(new double[] {Math.PI, Double.NaN, 1}, CompactColumn.Doubles.class),
                Arguments.of(new double[] {1e12}, CompactColumn.Doubles.class),
                Arguments.of(new double[] {}, CompactColumn.Bytes.class));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void everyFormGivesBackWhatItTook(double[] values, Class<?> form) {
        CompactColumn column = CompactColumn.of(values);
        assertThat(column).isInstanceOf(form);
        assertThat(column.size()).isEqualTo(values.length);
        for (int place = 0; place < values.length; place++) {
            assertThat(column.get(place)).isEqualTo(Double.valueOf(values[place]));
        }
    }

    @Test
    void whatIsUnknownIsNotCounted() {
        CompactColumn column = CompactColumn.of(new double[] {5, Double.NaN, 2, Double.NaN, 9});
        assertThat(column.coverage()).isEqualTo(3);
    }
}
