package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import org.junit.jupiter.api.Test;

class EmploymentAreasReaderTest {
    @Test
    void zerosArePutBackAndFormerCommunesDoNotDecide() {
        Result result = Reading.of("employment-areas")
                .year(2024)
                .file(
                        "bassin_emploi.csv",
                        """
                        reg,dep,code_commune_insee,code_bassin_BMO,lib_bassin_BMO
                        84,1,1283,8402,OYONNAX
                        52,49,49069,5201,NANTES
                        52,49,49126,5204,CHOLET
                        94,2A,2A004,9401,AJACCIO
                        53,35,35360,9401,ILES DU NORD
                        1,97,97123,102,BASSIN
                        """);

        assertThat(result.words("employment_area", "01283")).isEqualTo("8402");
        assertThat(result.words("employment_area", "49126")).isEqualTo("5204");
        assertThat(result.words("employment_area", "35360")).isNull();
        assertThat(result.label("employment_area", "8402")).contains("OYONNAX");
        assertThat(result.finding(ImportProblem.ZERO_PUT_BACK).value()).isEqualTo("1283");
        assertThat(result.finding(ImportProblem.CLASS_UNKNOWN).value()).isEqualTo("9401 ILES DU NORD");
        assertThat(result.problems())
                .containsExactlyInAnyOrder(
                        ImportProblem.CODE_UNKNOWN,
                        ImportProblem.CLASS_UNKNOWN,
                        ImportProblem.OLD_CODE,
                        ImportProblem.ZERO_PUT_BACK);
    }

    @Test
    void aFormerCommuneSpeaksForAnHeirThatIsNotNamed() {
        Result result = Reading.of("employment-areas")
                .year(2024)
                .file("bassin_emploi.csv", "code_commune_insee,code_bassin_BMO,lib_bassin_BMO\n49069,5204,CHOLET\n");

        assertThat(result.words("employment_area", "49126")).isEqualTo("5204");
    }
}
