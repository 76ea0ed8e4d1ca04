package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import org.junit.jupiter.api.Test;

class BpeColumnsReaderTest {
    private static final String SHOPS =
            """
            CODGEO;NB_B101;NB_B102;NB_B103;NB_B201;NB_B202;NB_B203;NB_B204;NB_B205;NB_B206;NB_B301;NB_B316
            01283;1;4;2;1;8;11;8;1;1;4;3
            49069;0;1;0;0;1;2;0;0;0;0;0
            49126;0;1;0;0;1;1;0;0;0;0;1
            75101;1;9;2;7;34;50;10;4;0;73;1
            75056;17;744;57;365;2587;2137;902;132;160;1958;40
            """;

    @Test
    void readsTheCodesOfItsTime() {
        Result result = Reading.of("bpe-shops").file("equip-serv-commerce-com-2020.csv", SHOPS);

        assertThat(result.refusal()).isNull();
        assertThat(result.harvest().year()).hasValue(2020);
        assertThat(result.amount("bakeries", "01283")).isEqualTo(11);
        assertThat(result.amount("supermarkets", "01283")).isEqualTo(5);
        assertThat(result.amount("food_shops", "01283")).isEqualTo(35);
        assertThat(result.amount("fuel_stations", "01283")).isEqualTo(3);
    }

    @Test
    void mergedCommunesAddUpAndParisIsNotCountedTwice() {
        Result result = Reading.of("bpe-shops").file("equip-serv-commerce-com-2020.csv", SHOPS);

        assertThat(result.amount("bakeries", "49126")).isEqualTo(3);
        assertThat(result.times(ImportProblem.OLD_CODE)).isEqualTo(1);
        assertThat(result.amount("bakeries", "75056")).isEqualTo(2137);
        assertThat(result.amount("bakeries", "35360")).isNaN();
    }

    @Test
    void detailsOfSchoolsAreNotSchools() {
        Result result = Reading.of("bpe-primary-schools")
                .file(
                        "equip-serv-ens-1er-degre-com-2020.csv",
                        """
                        CODGEO;NB_C101;NB_C101_NB_CANT;NB_C102;NB_C104;NB_C104_NB_PELEM;NB_C105;NB_C101PR;NB_C101PU
                        01283;5;4;0;7;3;1;1;4
                        """);

        assertThat(result.amount("schools", "01283")).isEqualTo(13);
    }

    @Test
    void aFileOfAnotherDomainIsRefused() {
        Result result =
                Reading.of("bpe-shops").file("equip-tour-transp-com-2020.csv", "CODGEO;NB_E101;NB_G102\n01283;4;2\n");

        assertThat(result.problems()).contains(ImportProblem.WRONG_DATA_SET);
    }

    @Test
    void aTypeThatIsMissingLeavesItsSumsUnknown() {
        Result result =
                Reading.of("bpe-shops").file("equip-serv-commerce-com-2020.csv", "CODGEO;NB_B203;NB_B316\n01283;4;2\n");

        assertThat(result.amount("bakeries", "01283")).isEqualTo(4);
        assertThat(result.amount("food_shops", "01283")).isNaN();
        assertThat(result.finding(ImportProblem.NOT_IN_THIS_FILE).column()).isEqualTo("food_shops");
    }
}
