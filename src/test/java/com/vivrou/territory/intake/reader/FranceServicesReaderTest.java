package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import org.junit.jupiter.api.Test;

class FranceServicesReaderTest {
    @Test
    void officesOfACityAndOfItsArrondissementsAddUp() {
        Result result = Reading.of("france-services")
                .file(
                        "france-services-by-commune.json",
                        """
                        {"01283":{"year":2025,"count":1,"labels":["France services La Poste d'Oyonnax"]},
                         "75056":{"year":2025,"count":5,"labels":[]},
                         "75113":{"year":2025,"count":2,"labels":[]},
                         "49069":{"year":2024,"count":1,"labels":[]},
                         "99999":{"year":2025,"count":1,"labels":[]}}
                        """);

        assertThat(result.refusal()).isNull();
        assertThat(result.harvest().year()).hasValue(2025);
        assertThat(result.amount("france_services", "01283")).isEqualTo(1);
        assertThat(result.amount("france_services", "75056")).isEqualTo(7);
        assertThat(result.amount("france_services", "49126")).isEqualTo(1);
        assertThat(result.amount("france_services", "35360")).isNaN();
        assertThat(result.findings().list())
                .anySatisfy(finding -> assertThat(finding.value()).isEqualTo("99999"));
    }

    @Test
    void otherJsonIsRefused() {
        assertThat(Reading.of("france-services")
                        .file("france-services-by-commune.json", "[{\"code\":\"01283\"}]")
                        .problems())
                .contains(ImportProblem.WRONG_DATA_SET);
        assertThat(Reading.of("france-services")
                        .file("ips-by-commune.json", "{\"01283\":{\"averageIps\":81.4}}")
                        .problems())
                .contains(ImportProblem.WRONG_DATA_SET);
        assertThat(Reading.of("france-services")
                        .file("france-services-by-commune.json", "{\"01283\":{\"year\":2025,\"co")
                        .problems())
                .contains(ImportProblem.JSON_BROKEN);
    }
}
