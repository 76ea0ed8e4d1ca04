package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.Receiver;
import com.vivrou.territory.intake.reader.Reading.Result;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class StationsReaderTest {
    private static final String STATIONS =
            "\ufeffNom;Trigramme;Segment(s) DRG;Position géographique;Code commune;uniteTerritoriale;Code(s) UIC;id\n"
                    + """
                    Oyonnax;OYO;B;46.2553, 5.6552;01283;001740K;87745588;a99c
                    Paris Gare de Lyon;PLY;A;48.8443, 2.3735;75112;000001A;87686006;b1
                    Paris Est;PES;A;48.8767, 2.3592;75110;000002A;87113001;b2
                    Bibliothèque;BFM;B;;75113;007876A;"87328328;87547026";b3
                    Ajaccio;AJA;C;0, 0;2A004;x;87000001;b4
                    Nulle part;NP;C;45.0, 5.0;01999;x;87000002;b5
                    Oyonnax;OYO;B;46.2553, 5.6552;01283;001740K;87745588;b6
                    """;

    @Test
    void stationsAreCountedAndKept() {
        Result result = Reading.of("stations").year(2026).file("gares-de-voyageurs.csv", STATIONS);

        assertThat(result.amount("stations", "01283")).isEqualTo(1);
        assertThat(result.amount("stations", "75056")).isEqualTo(3);
        assertThat(result.amount("stations", "35360")).isZero();
        assertThat(result.kept().stations)
                .extracting(Receiver.Station::uic)
                .containsExactly("87745588", "87686006", "87113001", "87328328", "87547026", "87000001");
        assertThat(result.kept().stations.get(0))
                .isEqualTo(new Receiver.Station(
                        "87745588", "01283", "Oyonnax", OptionalDouble.of(46.2553), OptionalDouble.of(5.6552)));
        assertThat(result.kept().stations.get(4).code()).isEqualTo("75056");
        assertThat(result.kept().stations.get(5).latitude()).isEmpty();
        assertThat(result.times(ImportProblem.ARRONDISSEMENT)).isEqualTo(3);
        assertThat(result.times(ImportProblem.COORDINATES_OUTSIDE_FRANCE)).isEqualTo(1);
        assertThat(result.times(ImportProblem.CODE_UNKNOWN)).isEqualTo(1);
        assertThat(result.times(ImportProblem.REPEATED_ROW)).isEqualTo(1);
    }

    @Test
    void theListOfPassengersIsAnotherFile() {
        Result result = Reading.of("stations")
                .year(2026)
                .file("frequentation-gares.csv", "Nom de la gare;Code UIC;Total Voyageurs 2024\nOyonnax;87745588;10\n");

        assertThat(result.problems()).containsExactly(ImportProblem.COLUMN_MISSING);
    }
}
