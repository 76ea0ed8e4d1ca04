package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StationTrafficReaderTest {
    private static final String TRAFFIC =
            "\ufeffNom de la gare;Code UIC;Code postal;% Non Voyageurs;Total Voyageurs 2023;Total Voyageurs + Non voyageurs 2023;"
                    + "Total Voyageurs 2024;Total Voyageurs + Non voyageurs 2024;Total Voyageurs 2015\n"
                    + """
                    Oyonnax;87745588;1100;0.0;120000;130000;136792;140000;1
                    Paris Gare de Lyon;87686006;75012;0.0;1;2;100000000;2;1
                    Paris Est;87113001;75010;0.0;1;2;40000000;2;1
                    Vitré;87471508;35500;0.0;700000;2;;2;1
                    Couliboeuf;87444232;14620;0.0;1;2;0;0;1
                    """;

    private static Reading reading() {
        return Reading.of("station-traffic")
                .stations(Map.of("87745588", "01283", "87686006", "75056", "87113001", "75056", "87471508", "35360"));
    }

    @Test
    void theNewestYearCountsAndStationsOfACommuneAreAdded() {
        Result result = reading().file("frequentation-gares.csv", TRAFFIC);

        assertThat(result.harvest().year()).hasValue(2024);
        assertThat(result.amount("station_passengers", "01283")).isEqualTo(136_792);
        assertThat(result.amount("station_passengers", "75056")).isEqualTo(140_000_000);
        assertThat(result.amount("station_passengers", "35360")).isNaN();
        assertThat(result.amount("station_passengers", "2A004")).isNaN();
        assertThat(result.finding(ImportProblem.STATION_UNKNOWN).value()).isEqualTo("87444232");
        assertThat(result.harvest().rowsKept()).isEqualTo(3);
    }

    @Test
    void theStationsMustBePublishedBefore() {
        Result result = Reading.of("station-traffic").file("frequentation-gares.csv", TRAFFIC);

        assertThat(result.finding(ImportProblem.NEEDS_ANOTHER_DATA_SET).value()).isEqualTo("stations");
    }

    @Test
    void aFileWithoutPassengersIsRefused() {
        Result result =
                reading().file("gares.csv", "Nom de la gare;Code UIC;Total Voyageurs + Non voyageurs 2024\nA;1;2\n");

        assertThat(result.problems()).containsExactly(ImportProblem.COLUMN_MISSING);
    }
}
