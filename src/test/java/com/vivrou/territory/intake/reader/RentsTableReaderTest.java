package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import org.junit.jupiter.api.Test;

class RentsTableReaderTest {
    @Test
    void fourRowsMakeOneCommune() {
        Result result = Reading.of("rents")
                .file(
                        "carte-loyers-2025.csv",
                        """
                        code_insee;code_departement;LIBGEO;type_logement;loypredm2;nbobs_com
                        01283;01;Oyonnax;appartement;10.375769;1010
                        01283;01;Oyonnax;t1t2;11.5;400
                        01283;01;Oyonnax;t3plus;9.2;610
                        01283;01;Oyonnax;maison;8.1;0
                        35360;35;Vitré;studio;12.0;3
                        13201;13;Marseille 1er;appartement;16;300
                        13202;13;Marseille 2e;appartement;12;100
                        """);

        assertThat(result.refusal()).isNull();
        assertThat(result.harvest().year()).hasValue(2025);
        assertThat(result.amount("rent_flat_m2", "01283")).isEqualTo(10.375769);
        assertThat(result.amount("rent_flat_small_m2", "01283")).isEqualTo(11.5);
        assertThat(result.amount("rent_flat_large_m2", "01283")).isEqualTo(9.2);
        assertThat(result.amount("rent_house_m2", "01283")).isEqualTo(8.1);
        assertThat(result.amount("rent_house_observations", "01283")).isZero();
        assertThat(result.amount("rent_flat_m2", "13055")).isEqualTo(15);
        assertThat(result.finding(ImportProblem.CLASS_UNKNOWN).value()).isEqualTo("studio");
        assertThat(result.amount("rent_flat_m2", "35360")).isNaN();
    }
}
