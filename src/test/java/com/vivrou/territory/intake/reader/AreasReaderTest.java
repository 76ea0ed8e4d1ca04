package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import org.junit.jupiter.api.Test;

class AreasReaderTest {
    @Test
    void theApiGivesHectares() {
        Result result = Reading.of("areas")
                .year(2026)
                .file(
                        "communes.json",
                        """
                        [{"nom":"Oyonnax","code":"01283","surface":3612},
                         {"nom":"Landemont","code":"49069","surface":1000},
                         {"nom":"Drain","code":"49126","surface":2000},
                         {"nom":"Vitré","code":"35360"}]
                        """);

        assertThat(result.amount("area_km2", "01283")).isEqualTo(36.12);
        assertThat(result.amount("area_km2", "49126")).isEqualTo(30);
        assertThat(result.amount("area_km2", "35360")).isNaN();
    }

    @Test
    void aTableGivesSquareKilometres() {
        Result result = Reading.of("areas")
                .year(2026)
                .file("surfaces.csv", "code_insee,nom,surface_km2\n01283,Oyonnax,36.12\n35360,Vitré,0\n");

        assertThat(result.amount("area_km2", "01283")).isEqualTo(36.12);
        assertThat(result.amount("area_km2", "35360")).isNaN();
        assertThat(result.problems()).containsExactly(ImportProblem.IMPOSSIBLE_VALUE);
    }
}
