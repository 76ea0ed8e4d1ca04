package com.vivrou.territory;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.kernel.Spelling;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PerimeterTest {
    private static final Indicator RENT = new Indicator(
            "rent_flat_m2",
            "EUR_per_m2_month",
            new Source("ANIL", "Carte des loyers", 2025, "LO-2.0", null),
            Grain.PREDICTED,
            2026);

    private final Perimeter perimeter = new Perimeter(
            "2026",
            List.of(
                    commune("35360", "Vitré", "35500", Map.of("rent_flat_m2", new Figure.Amount(RENT, 11))),
                    commune("35288", "Saint-Étienne-en-Coglès", "35460", Map.of()),
                    commune("35115", "Fougères", "35300", Map.of("rent_flat_m2", new Figure.Amount(RENT, 10)))),
            List.of(RENT));

    @Test
    void communesComeInTheOrderOfTheirNames() {
        assertThat(perimeter.communes())
                .extracting(Commune::name)
                .containsExactly("Fougères", "Saint-Étienne-en-Coglès", "Vitré");
    }

    @Test
    void aNameIsFoundWithoutAccentsByAnyOfItsWords() {
        assertThat(perimeter.search("FOUGERES")).extracting(Commune::code).containsExactly("35115");
        assertThat(perimeter.search("etienne en")).extracting(Commune::code).containsExactly("35288");
        assertThat(perimeter.search("tienne")).isEmpty();
        assertThat(perimeter.search("  ")).isEmpty();
    }

    @Test
    void aPostcodeFindsItsCommunes() {
        assertThat(perimeter.search("355")).extracting(Commune::code).containsExactly("35360");
    }

    @Test
    void anAddressFindsItsCommune() {
        assertThat(perimeter.findBySegment("saint-etienne-en-cogles-35288"))
                .hasValueSatisfying(commune -> assertThat(commune.code()).isEqualTo("35288"));
        assertThat(perimeter.findBySegment("vitre-99999")).isEmpty();
    }

    @Test
    void theMedianLeavesTheUnknownAside() {
        assertThat(perimeter.median("rent_flat_m2")).hasValue(10.5);
        assertThat(perimeter.coverage("rent_flat_m2")).isEqualTo(2);
        assertThat(perimeter.median("price_house_m2")).isEmpty();
    }

    private static Commune commune(String code, String name, String postcode, Map<String, Figure> figures) {
        return new Commune(
                code,
                name,
                Spelling.segment(name),
                List.of(postcode),
                "200072452",
                "CA Vitré Communauté",
                OptionalInt.empty(),
                48.1,
                -1.2,
                figures);
    }
}
