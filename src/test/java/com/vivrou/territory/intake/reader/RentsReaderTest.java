package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class RentsReaderTest {
    private static final String HOUSES =
            """
            "id_zone";"INSEE_C";"LIBGEO";"EPCI";"DEP";"REG";"loypredm2";"lwr.IPm2";"upr.IPm2";"TYPPRED";"nbobs_com";"nbobs_mail";"R2_adj"
            "1";"01283";"Oyonnax";"200042935";"01";"84";9,48108601820233;7,60248185247569;11,8942094284101;"commune";120;1044;0,719908446134695
            "2";"35360";"Vitré";"200039022";"35";"53";8,5;6,5;10,9;"maille";4;1044;0,72
            "3";"75101";"Paris 1er";"200054781";"75";"11";30,0;25,0;36,0;"commune";300;900;0,8
            "3";"75102";"Paris 2e";"200054781";"75";"11";20,0;15,0;26,0;"commune";100;900;0,8
            """;

    @Test
    void keepsTheBoundsOfThePredictionAndItsScope() {
        Result result = Reading.of("rents-house").year(2025).file("pred-mai-mef-dhup.csv", HOUSES);

        assertThat(result.refusal()).isNull();
        assertThat(result.harvest().year()).hasValue(2025);
        assertThat(result.amount("rent_house_m2", "01283")).isCloseTo(9.481, within(0.001));
        assertThat(result.amount("rent_house_m2_low", "01283")).isCloseTo(7.602, within(0.001));
        assertThat(result.amount("rent_house_m2_high", "01283")).isCloseTo(11.894, within(0.001));
        assertThat(result.amount("rent_house_observations", "01283")).isEqualTo(120);
        assertThat(result.words("rent_house_scope", "01283")).isEqualTo("commune");
        assertThat(result.words("rent_house_scope", "35360")).isEqualTo("cell");
    }

    @Test
    void arrondissementsWeighByTheirAdvertisements() {
        Result result = Reading.of("rents-house").year(2025).file("pred-mai-mef-dhup.csv", HOUSES);

        assertThat(result.amount("rent_house_m2", "75056")).isCloseTo(27.5, within(0.001));
        assertThat(result.amount("rent_house_observations", "75056")).isEqualTo(400);
    }

    @Test
    void readsWindowsAccentsAndMarks() {
        Result result = Reading.of("rents-flat")
                .year(2025)
                .file("pred-app-mef-dhup.csv", HOUSES, Charset.forName("windows-1252"));

        assertThat(result.refusal()).isNull();
        assertThat(result.amount("rent_flat_m2", "35360")).isEqualTo(8.5);
    }

    @Test
    void onlyTheNameTellsTheSortOfDwelling() {
        assertThat(Reading.of("rents-flat")
                        .file("pred-mai-mef-dhup.csv", HOUSES)
                        .problems())
                .containsExactly(ImportProblem.WRONG_DATA_SET);
        assertThat(Reading.of("rents-flat")
                        .file("pred-app12-mef-dhup.csv", HOUSES)
                        .problems())
                .containsExactly(ImportProblem.WRONG_DATA_SET);
        assertThat(Reading.of("rents-flat-small")
                        .year(2025)
                        .file("pred-app12-mef-dhup.csv", HOUSES)
                        .refusal())
                .isNull();
        assertThat(Reading.of("rents-flat-large")
                        .year(2025)
                        .file("pred-app3-mef-dhup.csv", HOUSES)
                        .refusal())
                .isNull();
        assertThat(Reading.of("rents-house").file("loyers.csv", HOUSES).problems())
                .containsExactly(ImportProblem.WRONG_DATA_SET);
    }

    @Test
    void impossibleBoundsAndUnknownScopesAreReported() {
        Result result = Reading.of("rents-flat")
                .year(2025)
                .file(
                        "pred-app-mef-dhup.csv",
                        """
                        INSEE_C;loypredm2;lwr.IPm2;upr.IPm2;TYPPRED;nbobs_com
                        01283;12,1;13,0;15,0;commune;10
                        35360;12,1;10,0;15,0;departement;10
                        2A004;0;0;0;commune;10
                        """);

        assertThat(result.amount("rent_flat_m2", "01283")).isNaN();
        assertThat(result.amount("rent_flat_m2", "2A004")).isNaN();
        assertThat(result.amount("rent_flat_m2", "35360")).isEqualTo(12.1);
        assertThat(result.words("rent_flat_scope", "35360")).isNull();
        assertThat(result.finding(ImportProblem.CLASS_UNKNOWN).value()).isEqualTo("departement");
        assertThat(result.times(ImportProblem.IMPOSSIBLE_VALUE)).isEqualTo(4);
    }
}
