package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import org.junit.jupiter.api.Test;

class CentresReaderTest {
    private static final String HEADER = ";GeoPoint;Annee;Code_Officiel_Commune;latitude;longitude\n";

    @Test
    void centresAreReadWithTheirYear() {
        Result result = Reading.of("centres")
                .file(
                        "corresp_geo_point_codes_communes.csv",
                        HEADER
                                + """
                                0;46.261173, 5.652521;2025;01283;46.261173;5.652521
                                1;47.28, -1.34;2025;49126;47.28;-1.34
                                """);

        assertThat(result.amount("latitude", "01283")).isEqualTo(46.261173);
        assertThat(result.amount("longitude", "49126")).isEqualTo(-1.34);
        assertThat(result.harvest().year()).hasValue(2025);
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void swappedCoordinatesArePutRightAndForeignOnesLeftOut() {
        Result result = Reading.of("centres")
                .year(2025)
                .file(
                        "centres.csv",
                        HEADER
                                + """
                                0;;;01283;5.652521;46.261173
                                1;;;35360;0;0
                                2;;;2A004;41,93;8,74
                                3;;;49126;;-1.34
                                """);

        assertThat(result.amount("latitude", "01283")).isEqualTo(46.261173);
        assertThat(result.amount("longitude", "01283")).isEqualTo(5.652521);
        assertThat(result.amount("latitude", "35360")).isNaN();
        assertThat(result.amount("latitude", "2A004")).isEqualTo(41.93);
        assertThat(result.amount("longitude", "49126")).isNaN();
        assertThat(result.finding(ImportProblem.COLUMNS_SWAPPED).value()).isEqualTo("01283");
        assertThat(result.finding(ImportProblem.COORDINATES_OUTSIDE_FRANCE).value())
                .isEqualTo("0, 0");
    }
}
