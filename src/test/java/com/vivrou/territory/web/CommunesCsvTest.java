package com.vivrou.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.Perimeter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommunesCsvTest {
    private final Perimeter valley = Valley.perimeter();

    @Test
    void aFrenchSpreadsheetReadsSemicolonsAndCommas() {
        String file = new CommunesCsv(valley, Locale.FRENCH)
                .data(valley.communes(), List.of(Valley.RENT, Valley.SCHOOLS, Valley.CHANGE));
        assertThat(file).startsWith("\ufeffCode INSEE;Commune;");
        assertThat(file.split("\r\n"))
                .contains("01001;Aubeville;Pays 111;01100;9,5;2;")
                .contains("01002;Brumeval;Pays 111;01100;8;;")
                .contains("01003;Clairmont;Pays 222;01100;;0;-1,5");
    }

    @Test
    void anEnglishSpreadsheetReadsCommasAndPoints() {
        String file = new CommunesCsv(valley, Locale.ENGLISH).data(valley.communes(), List.of(Valley.RENT));
        assertThat(file.split("\r\n")).contains("01001,Aubeville,Pays 111,01100,9.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-cmd", "@SUM(A1)", "\t=1", "\r=1"})
    void aNameIsNeverAFormula(String name) {
        Perimeter perimeter = new Valley().with("01009", name, "111", Map.of()).toPerimeter();
        String file = new CommunesCsv(perimeter, Locale.FRENCH).data(perimeter.communes(), List.of());
        assertThat(file).contains("'" + name).doesNotContain(";" + name);
    }

    @Test
    void separatorsAndQuotesAreQuoted() {
        Perimeter perimeter = new Valley()
                .with("01009", "Le \"Bourg\"; haut", "111", Map.of())
                .toPerimeter();
        String file = new CommunesCsv(perimeter, Locale.FRENCH).data(perimeter.communes(), List.of());
        assertThat(file).contains("01009;\"Le \"\"Bourg\"\"; haut\";");
    }

    @Test
    void eachColumnHasItsSource() {
        String file = new CommunesCsv(valley, Locale.FRENCH).sources(List.of(Valley.RENT));
        assertThat(file.split("\r\n")[1])
                .isEqualTo("Loyer d’une maison, charges comprises (€/m²);rent_house_m2;€/m²;Producteur;"
                        + "Données de rent_house_m2;2025;Licence Ouverte / Open Licence 2.0 (Etalab);2026;3 sur 4;");
    }
}
