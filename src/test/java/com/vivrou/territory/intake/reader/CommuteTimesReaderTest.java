package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import org.junit.jupiter.api.Test;

class CommuteTimesReaderTest {
    @Test
    void theLatestCensusCounts() {
        Result result = Reading.of("commute-times")
                .file(
                        "trajets-domicile-travail-2019.csv",
                        """
                        code_insee;dur_09;dur_14;dur_19;dist_09;dist_14;dist_19;aocc_30min
                        01283;12.0;13.0;14.0;4.0;5.0;6.0;62.1
                        75056;52.0;52.0;51.0;12.0;11.0;10.0;5.3
                        75101;;;;;;;
                        35360;;;;;;;
                        2A004;10;10;999;3;3;4;50
                        """);

        assertThat(result.refusal()).isNull();
        assertThat(result.harvest().year()).hasValue(2019);
        assertThat(result.amount("commute_minutes_median", "01283")).isEqualTo(14);
        assertThat(result.amount("commute_km_median", "01283")).isEqualTo(6);
        assertThat(result.amount("commute_minutes_median", "75056")).isEqualTo(51);
        assertThat(result.amount("commute_minutes_median", "35360")).isNaN();
        assertThat(result.amount("commute_minutes_median", "2A004")).isNaN();
        assertThat(result.times(ImportProblem.IMPOSSIBLE_VALUE)).isEqualTo(1);
    }

    @Test
    void aFileWithoutTimesIsRefused() {
        Result result = Reading.of("commute-times").file("trajets.csv", "code_insee;minutes\n01283;14\n");

        assertThat(result.problems()).containsExactly(ImportProblem.COLUMN_MISSING);
    }
}
