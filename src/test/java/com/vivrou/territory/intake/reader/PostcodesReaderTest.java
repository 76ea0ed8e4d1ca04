package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PostcodesReaderTest {
    private static final String HEADER =
            "#Code_commune_INSEE;Nom_de_la_commune;Code_postal;Libellé_d_acheminement;Ligne_5\n";

    @Test
    void postcodesOfACommuneAreJoined() {
        Result result = Reading.of("postcodes")
                .year(2026)
                .file(
                        "019HexaSmal.csv",
                        HEADER
                                + """
                                49126;OREE D ANJOU;49530;ORÉE D ANJOU;DRAIN
                                49126;OREE D ANJOU;49270;ORÉE D ANJOU;LANDEMONT
                                49126;OREE D ANJOU;49530;ORÉE D ANJOU;LIRÉ
                                75101;PARIS 01;75001;PARIS;
                                75102;PARIS 02;75002;PARIS;
                                2A004;AJACCIO;20000;AJACCIO;
                                99138;MONACO;98000;MONACO;
                                """,
                        StandardCharsets.ISO_8859_1);

        assertThat(result.refusal()).isNull();
        assertThat(result.words("postcodes", "49126")).isEqualTo("49270|49530");
        assertThat(result.words("postcodes", "75056")).isEqualTo("75001|75002");
        assertThat(result.words("postcodes", "2A004")).isEqualTo("20000");
        assertThat(result.words("postcodes", "01283")).isNull();
        assertThat(result.finding(ImportProblem.ROW_NOT_CONCERNED).value()).isEqualTo("99138");
    }

    @Test
    void postcodesThatASpreadsheetCutAreAnError() {
        Result result = Reading.of("postcodes")
                .year(2026)
                .file("019HexaSmal.csv", HEADER + "01283;OYONNAX;1100;OYONNAX;\n35360;VITRE;inconnu;VITRE;\n");

        assertThat(result.problems()).containsExactly(ImportProblem.CODE_LOST_ITS_ZERO, ImportProblem.IMPOSSIBLE_VALUE);
        assertThat(result.coverage("postcodes")).isZero();
    }
}
