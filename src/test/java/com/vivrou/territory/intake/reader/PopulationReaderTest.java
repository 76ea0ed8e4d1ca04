package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import org.junit.jupiter.api.Test;

class PopulationReaderTest {
    private static final String INSEE =
            """
            CODREG;REG;CODDEP;CODARR;CODCAN;CODCOM;COM;PMUN;PCAP;PTOT
            84;Auvergne-Rhône-Alpes;01;4;16;283;Oyonnax;22480;420;22900
            11;Île-de-France;75;1;00;101;Paris 1er Arrondissement;15919;100;16019
            11;Île-de-France;75;1;00;102;Paris 2e Arrondissement;21119;100;21219
            94;Corse;2A;1;99;004;Ajaccio;74000;1000;75000
            04;La Réunion;974;1;99;411;Saint-Denis;155000;1000;156000
            52;Pays de la Loire;49;2;99;069;Landemont;1900;10;1910
            52;Pays de la Loire;49;2;99;126;Drain;1800;10;1810
            53;Bretagne;35;1;99;360;Vitré;s;;
            """;

    @Test
    void inseeSplitsCodesAndLeavesMayotteOut() {
        Result result = Reading.of("populations")
                .over("01283", "35360", "49126<49069", "75056", "2A004", "97411")
                .year(2023)
                .file("donnees_communes.csv", INSEE);

        assertThat(result.amount("population", "01283")).isEqualTo(22_480);
        assertThat(result.amount("population", "75056")).isEqualTo(37_038);
        assertThat(result.amount("population", "2A004")).isEqualTo(74_000);
        assertThat(result.amount("population", "97411")).isEqualTo(155_000);
        assertThat(result.amount("population", "49126")).isEqualTo(3_700);
        assertThat(result.amount("population", "35360")).isNaN();
        assertThat(result.times(ImportProblem.ARRONDISSEMENT)).isEqualTo(2);
        assertThat(result.finding(ImportProblem.AREA_WITHOUT_DATA).value()).isEqualTo("Mayotte (976)");
        assertThat(result.times(ImportProblem.SECRET)).isEqualTo(1);
    }

    @Test
    void etalabNamesPartsThatAreNotCounted() {
        Result result = Reading.of("populations")
                .year(2023)
                .file(
                        "communes.json",
                        """
                        [{"code":"01283","nom":"Oyonnax","type":"commune-actuelle","population":22480},
                         {"code":"35360","nom":"Vitré","type":"commune-actuelle"},
                         {"code":"49069","nom":"Landemont","type":"commune-deleguee","population":1900}]
                        """);

        assertThat(result.amount("population", "01283")).isEqualTo(22_480);
        assertThat(result.amount("population", "35360")).isNaN();
        assertThat(result.amount("population", "49126")).isNaN();
        assertThat(result.problems()).containsExactly(ImportProblem.ROW_NOT_CONCERNED);
    }

    @Test
    void aFileThatIsCutIsRefused() {
        Result result =
                Reading.of("populations").year(2023).file("communes.json", "[{\"code\":\"01283\",\"type\":\"comm");

        assertThat(result.problems()).containsExactly(ImportProblem.JSON_BROKEN);
    }
}
