package com.vivrou.household.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.matching.Audience;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Importance;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StylesTest {
    @Test
    void thingsOfOneThemeAreToldApart() {
        assertThat(icons(
                        Criterion.Theme.LEISURE,
                        "restaurants",
                        "sport",
                        "culture",
                        "swimming_pool",
                        "library",
                        "cinema"))
                .doesNotHaveDuplicates();
        assertThat(icons(Criterion.Theme.GETTING_ABOUT, "station", "fibre", "charging"))
                .doesNotHaveDuplicates();
    }

    private static List<String> icons(Criterion.Theme theme, String... codes) {
        return Stream.of(codes)
                .map(code -> Styles.icon(new Criterion(
                        code,
                        theme,
                        "min",
                        Criterion.Better.LOWER,
                        Audience.EVERYONE,
                        List.of(),
                        null,
                        Importance.NICE)))
                .toList();
    }
}
