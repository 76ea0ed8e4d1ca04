package com.vivrou.territory.intake.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "7", "12.5", "0.1", "-3.25", "123456789012345", "0.0000000000001", "007"})
    void readsExactlyWhatJavaReads(String text) {
        assertThat(PlainNumber.read(text)).isEqualTo(Double.parseDouble(text));
        assertThat(PlainNumber.read(text.replace('.', ','))).isEqualTo(Double.parseDouble(text));
    }

    @Test
    void readsExactlyWhatJavaReadsOfManyNumbers() {
        Random random = new Random(26);
        for (int i = 0; i < 100_000; i++) {
            String text = random.nextInt(1_000_000) + "." + random.nextInt(10_000_000);
            assertThat(PlainNumber.read(text)).isEqualTo(Double.parseDouble(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".5", "5.", "1.2.3", "1e5", "+1", "1 000", "s", "--1", "1234567890123456", "NaN"})
    void leavesEverythingElseToOthers(String text) {
        assertThat(PlainNumber.read(text)).isNaN();
    }
}
