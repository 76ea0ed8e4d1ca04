package com.vivrou.household.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCodeTest {
    @Test
    void whatWasTypedComesBack() {
        Map<String, String> fields =
                Map.of("work1", "Saint-Martin (35140) & « Nord »", "name1", "", "born1", "20\u00a017=+%", "do", "🙂");
        assertThat(TypedCode.read(TypedCode.write(fields).orElseThrow())).contains(fields);
    }

    @Test
    void theLongestFormOfTwoFitsIntoAnAddress() {
        Map<String, String> fields = IntStream.range(0, 2 * 35)
                .boxed()
                .collect(Collectors.toMap(i -> "level" + (i % 2 + 1) + "-some_criterion_" + i, i -> "IMPORTANT"));
        assertThat(TypedCode.write(fields).orElseThrow()).hasSizeLessThan(1_500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "????", "bonjour", "AQAA", "S0osS%"})
    void nonsenseIsNothingTyped(String code) {
        assertThat(TypedCode.read(code)).isEmpty();
    }

    @Test
    void whatIsTooLongIsNotCarried() {
        String random = IntStream.range(0, 9_000)
                .mapToObj(i -> Integer.toHexString(i * 7_919 % 65_521))
                .collect(Collectors.joining());
        assertThat(TypedCode.write(Map.of("a", random))).isEmpty();
        assertThat(TypedCode.read("A".repeat(100_000))).isEmpty();
    }
}
