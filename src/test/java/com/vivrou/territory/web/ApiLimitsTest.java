package com.vivrou.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApiLimitsTest {
    private static final String HERE = "192.0.2.1";

    private final ApiLimits limits = new ApiLimits(100);

    @Test
    void whatCostsMoreMayBeAskedLessOften() {
        for (int question = 0; question < 10; question++) {
            assertThat(limits.secondsToWait(HERE, 10)).isZero();
        }
        assertThat(limits.secondsToWait(HERE, 10)).isPositive();
        assertThat(limits.secondsToWait("192.0.2.2", 10)).as("another address").isZero();
    }

    @Test
    void whatCostsMoreThanAMinuteAllowsMayBeAskedOnceInAMinute() {
        assertThat(limits.secondsToWait(HERE, 1_000)).isZero();
        assertThat(limits.secondsToWait(HERE, 1_000)).isBetween(1, 61);
    }
}
