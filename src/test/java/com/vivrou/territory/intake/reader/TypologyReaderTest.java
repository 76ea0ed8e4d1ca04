package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import org.junit.jupiter.api.Test;

class TypologyReaderTest {
    @Test
    void classesAreFoundByTheirFrenchName() {
        Result result = Reading.of("density")
                .year(2026)
                .file(
                        "densite.csv",
                        "\ufeffinsee_com,lib_com,niveau_densite\n"
                                + "01283,Oyonnax,Centres urbains intermédiaires\n35360,Vitré,Petites villes\n"
                                + "2A004,Ajaccio,Classe nouvelle\n");

        assertThat(result.words("density_class", "01283")).isEqualTo("intermediate_urban_centre");
        assertThat(result.words("density_class", "35360")).isEqualTo("small_town");
        assertThat(result.words("density_class", "2A004")).isNull();
        assertThat(result.finding(ImportProblem.CLASS_UNKNOWN).value()).isEqualTo("Classe nouvelle");
    }

    @Test
    void theBlankBeforeARuralityIsNoPartOfIt() {
        Result result = Reading.of("rurality")
                .year(2026)
                .file(
                        "ruralite.csv",
                        """
                        insee_com,lib_com,niveau_ruralite
                        01283,Oyonnax, Hors champ : DOM ou commune urbaine
                        49126,Orée d'Anjou, Les ruralités résidentielles mixtes
                        35360,Vitré, Commune dont le périmètre a changé depuis la réalisation de la typologie
                        """);

        assertThat(result.words("rurality_class", "01283")).isEqualTo("not_concerned");
        assertThat(result.words("rurality_class", "49126")).isEqualTo("mixed_residential");
        assertThat(result.words("rurality_class", "35360")).isNull();
        assertThat(result.problems()).containsExactly(ImportProblem.ROW_NOT_CONCERNED);
    }

    @Test
    void undefinedIsUnknown() {
        Result result = Reading.of("centrality")
                .year(2026)
                .over("01283", "97411")
                .file(
                        "centralite.csv",
                        """
                        insee_com,lib_com,niveau_centralite
                        01283,Oyonnax,Centre structurant d'équipements et de services
                        97411,Saint-Denis, - undefined
                        """);

        assertThat(result.words("centrality_class", "01283")).isEqualTo("structuring_centre");
        assertThat(result.words("centrality_class", "97411")).isNull();
        assertThat(result.problems()).containsExactly(ImportProblem.ROW_NOT_CONCERNED);
    }

    private static final String MOUNTAINS =
            """
            insee_com,lib_com,niveau_montagne
            01283,Oyonnax,02 - Massif du Jura
            88001,a,01 - Massif des Vosges
            74001,a,03 - Massif des Alpes
            97101,a,04 - Massif de Guadeloupe
            2A004,Ajaccio,05 - Massif de Corse
            63001,a,06 - Massif Central
            97201,a,07 - Massif de Martinique
            64001,a,08 - Massif des Pyrénées
            97411,a,09 - Massif des Hauts de la Réunion
            """;

    private static Reading mountains() {
        return Reading.of("mountain")
                .year(2026)
                .over(
                        "01283", "88001", "74001", "97101", "2A004", "63001", "97201", "64001", "97411", "35360",
                        "98735");
    }

    @Test
    void communesThatTheListOfMountainsDoesNotNameAreNone() {
        Result result = mountains().file("montagne.csv", MOUNTAINS);

        assertThat(result.words("mountain", "01283")).isEqualTo("jura");
        assertThat(result.words("mountain", "97411")).isEqualTo("reunion");
        assertThat(result.words("mountain", "35360")).isEqualTo("none");
        assertThat(result.words("mountain", "98735")).isNull();
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void aListOfMountainsThatLacksARangeIsCut() {
        Result result = mountains().file("montagne.csv", MOUNTAINS.substring(0, MOUNTAINS.indexOf("97411")));

        assertThat(result.words("mountain", "35360")).isNull();
        assertThat(result.finding(ImportProblem.FEW_COMMUNES).value()).isEqualTo("reunion : 0");
    }

    @Test
    void anotherTypologyIsRefused() {
        Result other = mountains().file("zonage.csv", "insee_com,lib_com,zone\n01283,Oyonnax,B1\n");

        assertThat(other.problems()).containsExactly(ImportProblem.COLUMN_MISSING);
    }
}
