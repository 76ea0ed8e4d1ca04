package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import org.junit.jupiter.api.Test;

class AttractionAreasReaderTest {
    @Test
    void codesAreTrustedAndNamesOfCategoriesAreNot() {
        Result result = Reading.of("attraction-areas")
                .file(
                        "geography-by-commune.json",
                        """
                        {"75056":{"aavCode":"001","aavLabel":"Paris","categoryCode":"11","categoryLabel":"Pôles AAV < 50 000 hab."},
                         "01283":{"aavCode":"168","aavLabel":"Oyonnax","categoryCode":"11","categoryLabel":"Pôles"},
                         "35360":{"aavCode":"000","aavLabel":"Commune hors attraction des villes","categoryCode":"30","categoryLabel":"Hors"},
                         "2A004":{"aavCode":"050","aavLabel":"Ajaccio","categoryCode":"40","categoryLabel":"?"}}
                        """);

        assertThat(result.refusal()).isNull();
        assertThat(result.harvest().year()).hasValue(2020);
        assertThat(result.words("attraction_area", "01283")).isEqualTo("Oyonnax");
        assertThat(result.words("attraction_role", "75056")).isEqualTo("centre");
        assertThat(result.words("attraction_area", "35360")).isEqualTo("none");
        assertThat(result.words("attraction_role", "35360")).isEqualTo("none");
        assertThat(result.words("attraction_role", "2A004")).isNull();
        assertThat(result.finding(ImportProblem.CLASS_UNKNOWN).value()).isEqualTo("40");
    }

    @Test
    void otherJsonIsRefused() {
        Result result = Reading.of("attraction-areas")
                .file("geography-by-commune.json", "{\"01283\":{\"year\":2025,\"count\":1}}");

        assertThat(result.problems()).contains(ImportProblem.WRONG_DATA_SET);
    }
}
