package com.vivrou.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.Commune;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.NationalAtlas;
import com.vivrou.territory.Perimeter;
import com.vivrou.territory.web.CommuneTheme.Fact;
import com.vivrou.territory.web.CommuneTheme.Row;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CommuneFiguresTest {
    private static final String NO_BREAK_SPACE = "\u00a0";

    private final Perimeter valley = Valley.perimeter();

    @Test
    void aFigureStandsBetweenTheLowestAndTheHighestOfTheTerritory() {
        Fact rent = fact("01002", "housing", "Loyer d’une maison, charges comprises", similar(Map.of()));
        assertThat(rent.value()).isEqualTo("8,00");
        assertThat(rent.strip()).isNotNull().satisfies(strip -> {
            assertThat(strip.here()).isEqualTo("0.0%");
            assertThat(strip.medianPlace()).isEqualTo("100.0%");
            assertThat(strip.similar()).isEmpty();
        });
    }

    @Test
    void similarCommunesAreComparedWith() {
        Fact rent = fact(
                "01002", "housing", "Loyer d’une maison, charges comprises", similar(Map.of("rent_house_m2", 8.75)));
        assertThat(rent.strip()).isNotNull().satisfies(strip -> {
            assertThat(strip.similarPlace()).isEqualTo("50.0%");
            assertThat(strip.similar()).isEqualTo("communes semblables" + NO_BREAK_SPACE + ": 8,75");
            assertThat(strip.sentence()).contains("médiane 9,50", "8,75");
        });
    }

    @Test
    void aMedianBeyondTheLineIsSaidAndNotDrawn() {
        Fact rent = fact(
                "01002", "housing", "Loyer d’une maison, charges comprises", similar(Map.of("rent_house_m2", 99.0)));
        assertThat(rent.strip()).isNotNull().satisfies(strip -> {
            assertThat(strip.similarPlace()).isEmpty();
            assertThat(strip.similar()).contains("99,00");
        });
    }

    @Test
    void whatIsNotPublishedIsSaidAndNeverZero() {
        Fact schools = fact("01002", "learning", "Écoles", similar(Map.of()));
        assertThat(schools.known()).isFalse();
        assertThat(schools.value()).isEqualTo("Non publié");
        assertThat(schools.strip()).isNull();
        assertThat(fact("01003", "learning", "Écoles", similar(Map.of())).value())
                .isEqualTo("0");
    }

    @Test
    void theTableHoldsAllOfTheTheme() {
        Row row = themes("01001", similar(Map.of("rent_house_m2", 8.75))).stream()
                .filter(theme -> theme.key().equals("housing"))
                .findFirst()
                .orElseThrow()
                .rows()
                .get(0);
        assertThat(row.value()).isEqualTo("9,50" + NO_BREAK_SPACE + "€/m²");
        assertThat(row.range()).isEqualTo("8,00 à 9,50");
        assertThat(row.similar()).isEqualTo("8,75" + NO_BREAK_SPACE + "€/m²");
        assertThat(row.year()).isEqualTo("2025");
    }

    @Test
    void anIndicatorThatNoThemeNamesIsShownAllTheSame() {
        assertThat(AtlasTheme.of(valley).get(AtlasTheme.OTHER))
                .extracting(Indicator::code)
                .containsExactly("population_change");
    }

    @Test
    void dataForSearchEnginesCannotEndTheirElement() {
        Perimeter perimeter = new Valley()
                .with("01009", "</script><b>", "111", Map.of("population", 12.0))
                .toPerimeter();
        String document =
                StructuredCommune.of(perimeter.communes().get(0), perimeter, "http://valley.example", Locale.FRENCH);
        assertThat(document)
                .startsWith("<script type=\"application/ld+json\">{")
                .endsWith("}</script>");
        assertThat(document.substring(10, document.length() - 9)).doesNotContain("</", "<b");
    }

    private Fact fact(String code, String theme, String label, NationalAtlas national) {
        return themes(code, national).stream()
                .filter(shown -> shown.key().equals(theme))
                .flatMap(shown -> shown.facts().stream())
                .filter(fact -> fact.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private List<CommuneTheme> themes(String code, NationalAtlas national) {
        Commune commune = valley.find(code).orElseThrow();
        return new CommuneFigures(commune, valley, national, Locale.FRENCH).themes();
    }

    /** An atlas that knows medians of similar communes, and nothing else is asked of it. */
    private static NationalAtlas similar(Map<String, Double> medians) {
        return (NationalAtlas) Proxy.newProxyInstance(
                NationalAtlas.class.getClassLoader(), new Class<?>[] {NationalAtlas.class}, (proxy, method, asked) -> {
                    if (!method.getName().equals("medianOfSimilar")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    Double median = medians.get(asked[0]);
                    return median == null ? OptionalDouble.empty() : OptionalDouble.of(median);
                });
    }
}
