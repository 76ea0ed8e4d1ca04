package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import org.junit.jupiter.api.Test;

class DvfMediansReaderTest {
    @Test
    void zeroMeansNoSaleAndAnEmptyRowNoData() {
        Result result = Reading.of("dvf-medians")
                .over("01283", "35360", "13055", "67482", "04021")
                .file(
                        "dvf-medianes-2020-2025.csv",
                        """
                        code_insee;nb_m;nb_a;med_prix_maison;med_prix_appartement
                        01283;593;510;1333;1196
                        35360;30;0;2410;0
                        67482;;;;
                        13055;;;;
                        13201;0;1644;0;2730
                        13202;0;0;0;0
                        04021;1;0;4;0
                        """);

        assertThat(result.refusal()).isNull();
        assertThat(result.harvest().year()).hasValue(2025);
        assertThat(result.amount("price_house_m2_median", "01283")).isEqualTo(1333);
        assertThat(result.amount("price_flat_m2_median", "35360")).isNaN();
        assertThat(result.amount("flat_sales", "35360")).isZero();
        assertThat(result.amount("flat_sales", "67482")).isNaN();
        assertThat(result.amount("flat_sales", "13055")).isEqualTo(1644);
        assertThat(result.amount("price_flat_m2_median", "13055")).isEqualTo(2730);
        assertThat(result.amount("price_house_m2_median", "04021")).isNaN();
        assertThat(result.times(ImportProblem.ZERO_MEANS_NONE)).isEqualTo(5);
        assertThat(result.times(ImportProblem.EMPTY_ROW)).isEqualTo(2);
        assertThat(result.times(ImportProblem.IMPOSSIBLE_VALUE)).isEqualTo(1);
    }
}
