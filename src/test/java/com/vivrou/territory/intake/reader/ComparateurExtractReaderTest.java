package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import org.junit.jupiter.api.Test;

class ComparateurExtractReaderTest {
    @Test
    void theFirstRowOfACommuneCounts() {
        Result result = Reading.of("comparateur-extract")
                .file(
                        "communes-insee-2021.csv",
                        """
                        insee_com,insee_reg,insee_dep,commune,code_postal,commune_type,insee_parente,menages_2021,pop_15_64_totale_2021,pop_15_64_chomage_2021,pop_15_64_active_2021
                        01283,84,01,Oyonnax,01100,COM,,9600,14000,2100,10200
                        01283,84,01,Oyonnax,01101,COM,,9600,14000,2100,10200
                        01274,84,01,Veyziat,01100,COMD,01283,,,,
                        75101,11,75,Paris 1er,75001,ARM,75056,9000,11000,900,8000
                        75116,11,75,Paris 16e,75016,ARM,75056,80000,100000,9000,70000
                        75116,11,75,Paris 16e,75116,ARM,75056,80000,100000,9000,70000
                        """);

        assertThat(result.refusal()).isNull();
        assertThat(result.harvest().year()).hasValue(2021);
        assertThat(result.amount("unemployed", "01283")).isEqualTo(2100);
        assertThat(result.amount("active_population", "01283")).isEqualTo(10200);
        assertThat(result.amount("unemployed", "75056")).isEqualTo(9900);
        assertThat(result.times(ImportProblem.REPEATED_ROW)).isEqualTo(2);
        assertThat(result.finding(ImportProblem.ROW_NOT_CONCERNED).value()).isEqualTo("COMD");
    }
}
