package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.Receiver;
import com.vivrou.territory.intake.reader.Reading.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class CogReaderTest {
    private static final String ETALAB =
            """
            [
            {"code":"01283","nom":"Oyonnax","arrondissement":"013","departement":"01","region":"84","type":"commune-actuelle","siren":"210102836","codesPostaux":["01100"],"population":22480},
            {"code":"49126","nom":"Orée d'Anjou","arrondissement":"492","departement":"49","region":"52","type":"commune-actuelle","codesPostaux":["49270","49530"],"anciensCodes":["49069"],"population":16735},
            {"code":"97701","nom":"Saint-Barthélemy","type":"commune-actuelle","collectivite":"977","codesPostaux":["97133"]},
            {"code":"49126","nom":"Drain","type":"commune-deleguee","chefLieu":"49126"},
            {"code":"49040","nom":"Bouzillé","type":"commune-deleguee","chefLieu":"49126"},
            {"code":"01274","nom":"Veyziat","type":"commune-associee","chefLieu":"01283"},
            {"code":"75101","nom":"Paris 1er Arrondissement","type":"arrondissement-municipal","commune":"75056"}
            ]
            """;

    private static final String INSEE =
            """
            TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT
            COM,01283,84,01,01D,013,1,OYONNAX,Oyonnax,Oyonnax,0113,
            COM,2A004,94,2A,20R,2A1,1,AJACCIO,Ajaccio,Ajaccio,2A99,
            COMD,01274,,,,,0,VEYZIAT,Veyziat,Veyziat,,01283
            ARM,75101,11,75,75C,,0,PARIS 01,Paris 1er Arrondissement,Paris 1er Arrondissement,,75056
            """;

    @Test
    void etalabNamesWhatCommunesTookOver() {
        Result result = Reading.of("cog").year(2026).file("communes.json", ETALAB);

        assertThat(result.refusal()).isNull();
        assertThat(result.kept().places)
                .containsExactly(
                        new Receiver.Place(
                                "01283", "Oyonnax", "01", "84", List.of("01100"), List.of("Veyziat"), List.of("01274")),
                        new Receiver.Place(
                                "49126",
                                "Orée d'Anjou",
                                "49",
                                "52",
                                List.of("49270", "49530"),
                                List.of("Drain", "Bouzillé"),
                                List.of("49069", "49040")),
                        new Receiver.Place(
                                "97701", "Saint-Barthélemy", "977", "", List.of("97133"), List.of(), List.of()));
        assertThat(result.kept().gazetteer().place("49040")).isEqualTo(1);
        assertThat(result.times(ImportProblem.ROW_NOT_CONCERNED)).isEqualTo(1);
        assertThat(result.harvest().rowsRead()).isEqualTo(7);
    }

    @Test
    void inseeSaysTheSameWithoutPostcodes() {
        Result result = Reading.of("cog").file("v_commune_2025.csv", INSEE);

        assertThat(result.kept().places)
                .extracting(Receiver.Place::code, Receiver.Place::department, Receiver.Place::former)
                .containsExactly(tuple("01283", "01", List.of("01274")), tuple("2A004", "2A", List.of()));
        assertThat(result.harvest().year()).hasValue(2025);
    }

    @Test
    void movementsInTheSameArchiveTellWhichCodesWereTakenOver() throws IOException {
        String movements =
                """
                MOD,DATE_EFF,TYPECOM_AV,COM_AV,TNCC_AV,NCC_AV,NCCENR_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,TNCC_AP,NCC_AP,NCCENR_AP,LIBELLE_AP
                32,2015-01-01,COM,01440,0,VEYZIAT,Veyziat,Veyziat,COM,01055,0,B,B,B
                31,1973-01-01,COM,01055,0,B,B,B,COM,01283,1,OYONNAX,Oyonnax,Oyonnax
                31,1960-01-01,COM,01055,0,B,B,B,COM,2A004,1,AJACCIO,Ajaccio,Ajaccio
                21,1980-01-01,COM,01283,1,OYONNAX,Oyonnax,Oyonnax,COM,01009,0,A,A,A
                41,1976-01-01,COM,20004,1,AJACCIO,Ajaccio,Ajaccio,COM,2A004,1,AJACCIO,Ajaccio,Ajaccio
                33,1974-01-01,COM,01777,0,C,C,C,COMA,01777,0,C,C,C
                31,1950-01-01,COM,01888,0,D,D,D,COM,01889,0,E,E,E
                """;
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (String[] file : new String[][] {
                {"cog/v_mvt_commune_2025.csv", movements},
                {"cog/v_commune_2025.csv", INSEE},
                {"cog/v_commune_depuis_1943.csv", "COM,LIBELLE,DATE_DEBUT,DATE_FIN\n" + "x".repeat(5_000)}
            }) {
                zip.putNextEntry(new ZipEntry(file[0]));
                zip.write(file[1].getBytes(StandardCharsets.UTF_8));
            }
        }

        Result result = Reading.of("cog").file("cog_ensemble_2025_csv.zip", archive.toByteArray());

        assertThat(result.refusal()).isNull();
        assertThat(result.kept().places)
                .extracting(Receiver.Place::code, Receiver.Place::former)
                .containsExactly(tuple("01283", List.of("01440", "01055", "01274")), tuple("2A004", List.of("20004")));
        assertThat(result.harvest().year()).hasValue(2025);
    }

    @Test
    void anotherFileIsRefused() {
        Result json = Reading.of("cog").year(2026).file("epci.json", "[{\"code\":\"200000172\",\"nom\":\"CC\"}]");
        Result csv = Reading.of("cog").year(2026).file("v_commune_2025.csv", "CODGEO;MED21\n01283;1\n");

        assertThat(json.problems()).containsExactly(ImportProblem.WRONG_DATA_SET);
        assertThat(csv.problems()).containsExactly(ImportProblem.COLUMN_MISSING);
    }
}
