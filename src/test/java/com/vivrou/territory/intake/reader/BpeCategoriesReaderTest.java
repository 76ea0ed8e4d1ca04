package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import org.junit.jupiter.api.Test;

class BpeCategoriesReaderTest {
    private static final String HEADER =
            "code_insee;cult;sport;alim;comprox;pharma;banque;poste;resto;alim2;boulang;station_serv;cine;places_cine;biblio;heb_persagees;plac_persagees\n";

    @Test
    void citiesWithoutFiguresOfTheirOwnAreMadeOfTheirArrondissements() {
        Result result = Reading.of("bpe-categories")
                .file(
                        "bpe-2024-categories-par-commune.csv",
                        HEADER
                                + """
                                01283;5;40;46;128;6;10;2;55;46;14;4;1;595;1;2;144
                                35360;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0
                                75056;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0
                                75101;16;16;139;1113;16;63;6;875;139;55;1;1;3896;1;2;47
                                75102;4;6;100;900;9;50;5;700;100;40;0;2;400;1;0;0
                                """);

        assertThat(result.refusal()).isNull();
        assertThat(result.harvest().year()).hasValue(2024);
        assertThat(result.amount("pharmacies", "01283")).isEqualTo(6);
        assertThat(result.amount("cinemas", "01283")).isEqualTo(1);
        assertThat(result.amount("elderly_homes", "01283")).isEqualTo(2);
        assertThat(result.amount("pharmacies", "75056")).isEqualTo(25);
        assertThat(result.amount("pharmacies", "35360")).isZero();
        assertThat(result.finding(ImportProblem.EMPTY_ROW).value()).isEqualTo("75056");
        assertThat(result.finding(ImportProblem.COLUMN_REPEATED).column()).isEqualTo("alim2");
    }

    @Test
    void aCityThatStandsAloneStaysUnknown() {
        Result result = Reading.of("bpe-categories")
                .file("bpe-2024-categories-par-commune.csv", HEADER + "13055;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0\n");

        assertThat(result.amount("food_shops", "13055")).isNaN();
        assertThat(result.harvest().rowsKept()).isZero();
    }

    @Test
    void aColumnThatDiffersIsNoRepetition() {
        Result result = Reading.of("bpe-categories")
                .file(
                        "bpe-2024-categories-par-commune.csv",
                        HEADER + "01283;5;40;46;128;6;10;2;55;47;14;4;1;595;1;2;144\n");

        assertThat(result.problems()).doesNotContain(ImportProblem.COLUMN_REPEATED);
        assertThat(result.amount("food_shops", "01283")).isEqualTo(46);
    }
}
