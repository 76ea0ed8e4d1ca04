package com.vivrou.household.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.household.web.Comparison.Cell;
import com.vivrou.household.web.Comparison.Value;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    @Test
    void bestValueIsMarkedWhereverItStands() {
        assertThat(best(true, 6.0, 4.0, 6.0)).containsExactly("", "best", "");
        assertThat(best(true, 0.0, 0.0, 4.0, 0.0)).containsExactly("best", "best", "", "best");
        assertThat(best(false, 6.0, 4.0, null)).containsExactly("best", "", "");
    }

    @Test
    void equalValuesMarkNothing() {
        assertThat(best(true, 4.0, 4.0, 4.0)).containsOnly("");
        assertThat(best(true, 4.0, null)).as("with nothing to compare it to").containsOnly("");
    }

    private static List<String> best(boolean lower, @Nullable Double... numbers) {
        List<Value> values =
                Arrays.stream(numbers).map(number -> Value.of("any", number)).toList();
        return Comparison.marked(values, lower, "best").stream().map(Cell::best).toList();
    }
}
