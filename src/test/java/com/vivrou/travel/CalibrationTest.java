package com.vivrou.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the product says of its estimate is true where the official files are beside the project. */
class CalibrationTest {
    private static final int EVERY = 24;
    private static final double REACH_KM = 6.75;

    @Test
    void theEstimateIsAsFarOffAsItSays() throws IOException {
        Optional<Calibration> calibration = Calibration.find(EVERY);
        assumeTrue(calibration.isPresent(), "The official files are not beside the project (../shared/data): skipped.");
        Calibration.Error error = calibration.orElseThrow().error(REACH_KM);
        assertThat(error.communes()).isGreaterThan(300);
        assertThat(error.median()).isCloseTo(TravelEstimate.typicalError(), within(0.6));
        assertThat(error.bias()).isBetween(-1.5, 1.5);
    }
}
