package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportFinding;
import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import org.junit.jupiter.api.Test;

class BpeReaderTest {
    private static final String DETAIL =
            """
            AN;NOMRS;CNOMRS;NUMVOIE;DEPCOM;DEP;REG;DOM;SDOM;TYPEQU;LAMBERT_X;LAMBERT_Y;LONGITUDE;LATITUDE;QUALITE_XY
            2024;"BOULANGERIE; DU LAC";"";"1";"01283";"01";"84";"B";"B2";"B207";900000,1;6500000,2;5,6;46,2;Bonne
            2024;BOULANGERIE;;2;01283;01;84;B;B2;B207;;;;;Bonne
            2024;DOCTEUR;;2;01283;01;84;D;D2;D265;;;;;Bonne
            2024;DOCTEUR;;3;75101;75;11;D;D2;D265;;;;;Bonne
            2024;DOCTEUR;;3;75120;75;11;D;D2;D265;;;;;Bonne
            2024;DOCTEUR;;3;49069;49;52;D;D2;D265;;;;;Bonne
            2024;MAIRIE;;3;35360;35;53;A;A1;A129;;;;;Bonne
            """;

    @Test
    void countsOneRowPerFacility() {
        Result result = Reading.of("bpe").file("BPE24.csv", DETAIL);

        assertThat(result.refusal()).isNull();
        assertThat(result.harvest().year()).hasValue(2024);
        assertThat(result.harvest().rowsRead()).isEqualTo(7);
        assertThat(result.amount("gps", "01283")).isEqualTo(1);
        assertThat(result.amount("bakeries", "01283")).isEqualTo(2);
        assertThat(result.amount("gps", "75056")).isEqualTo(2);
        assertThat(result.amount("gps", "49126")).isEqualTo(1);
        assertThat(result.times(ImportProblem.ARRONDISSEMENT)).isEqualTo(2);
        assertThat(result.times(ImportProblem.OLD_CODE)).isEqualTo(1);
    }

    @Test
    void silenceIsNoneOnlyWhereTheFileCoversTheDepartment() {
        Result result = Reading.of("bpe").file("BPE24.csv", DETAIL);

        assertThat(result.amount("gps", "35360")).isZero();
        assertThat(result.amount("bakeries", "75056")).isZero();
        assertThat(result.amount("gps", "13055")).isNaN();
        assertThat(result.amount("gps", "2A004")).isNaN();
        assertThat(result.finding(ImportProblem.AREA_WITHOUT_DATA).value()).isEqualTo("13, 2A");
    }

    @Test
    void sumsStayUnknownWhenATypeOfTheirsIsNotInTheFile() {
        Result result = Reading.of("bpe").file("BPE24.csv", DETAIL);

        assertThat(result.amount("pharmacies", "01283")).isNaN();
        assertThat(result.amount("food_shops", "01283")).isNaN();
        assertThat(result.findings().list())
                .contains(new ImportFinding(
                        ImportProblem.NOT_IN_THIS_FILE,
                        1,
                        0,
                        "food_shops",
                        "B104, B105, B201, B202, B204, B205, B206, B208, B209, B210"));
    }

    @Test
    void readsTheFileCountedByCommuneAndLeavesOtherGrainsOut() {
        Result result = Reading.of("bpe")
                .file(
                        "DS_BPE_data.csv",
                        """
                        "GEO";"GEO_OBJECT";"FACILITY_DOM";"FACILITY_SDOM";"FACILITY_TYPE";"BPE_MEASURE";"TIME_PERIOD";"OBS_VALUE"
                        "01283";"COM";"D";"D3";"D307";"FACILITIES";"2024";"6"
                        "01283";"COM";"_T";"_T";"_T";"FACILITIES";"2024";"600"
                        "01";"DEP";"D";"D3";"D307";"FACILITIES";"2024";"200"
                        "75101";"ARM";"D";"D3";"D307";"FACILITIES";"2024";"16"
                        "75056";"COM";"D";"D3";"D307";"FACILITIES";"2024";"900"
                        "35360";"COM";"D";"D3";"D307";"FACILITIES";"2019";"5"
                        """);

        assertThat(result.refusal()).isNull();
        assertThat(result.harvest().year()).hasValue(2024);
        assertThat(result.amount("pharmacies", "01283")).isEqualTo(6);
        assertThat(result.amount("pharmacies", "75056")).isEqualTo(900);
        assertThat(result.amount("pharmacies", "35360")).isNaN();
        assertThat(result.times(ImportProblem.ROW_NOT_CONCERNED)).isEqualTo(3);
    }

    @Test
    void readsAShortFileOfSomeTypesAndSaysNothingOfTheOthers() {
        Result result = Reading.of("bpe")
                .file(
                        "bpe-2024-sante-par-commune.csv",
                        """
                        DEPCOM;TYPEQU;libelle;NB
                        01283;D265;Médecin généraliste;14
                        01283;D307;Pharmacie;6
                        75101;D265;Médecin généraliste;40
                        75102;D265;Médecin généraliste;2
                        """);

        assertThat(result.harvest().year()).hasValue(2024);
        assertThat(result.amount("gps", "01283")).isEqualTo(14);
        assertThat(result.amount("gps", "75056")).isEqualTo(42);
        assertThat(result.amount("pharmacies", "75056")).isZero();
        assertThat(result.amount("bakeries", "01283")).isNaN();
        assertThat(result.coverage("dentists")).isZero();
    }

    @Test
    void olderNumberingsAreReadByTheirOwnCodes() {
        Result result = Reading.of("bpe")
                .file(
                        "bpe19_ensemble_xy.csv",
                        """
                        REG;DEP;DEPCOM;DCIRIS;AN;TYPEQU
                        84;01;01283;012830101;2019;D201
                        84;01;01283;012830101;2019;B203
                        """);

        assertThat(result.harvest().year()).hasValue(2019);
        assertThat(result.amount("gps", "01283")).isEqualTo(1);
        assertThat(result.amount("bakeries", "01283")).isEqualTo(1);
    }

    @Test
    void badCodesAndTypesAreNamedWithTheirLine() {
        Result result = Reading.of("bpe")
                .file(
                        "BPE24.csv",
                        """
                        AN;DEPCOM;TYPEQU
                        2024;1283;D265
                        2024;01999;D265
                        2024;;D265
                        2024;01283;MEDECIN
                        2024;01283;D265
                        """);

        assertThat(result.finding(ImportProblem.CODE_LOST_ITS_ZERO))
                .isEqualTo(new ImportFinding(ImportProblem.CODE_LOST_ITS_ZERO, 1, 2, "DEPCOM", "1283"));
        assertThat(result.finding(ImportProblem.CODE_UNKNOWN).line()).isEqualTo(3);
        assertThat(result.finding(ImportProblem.CODE_MISSING).line()).isEqualTo(4);
        assertThat(result.finding(ImportProblem.CLASS_UNKNOWN).value()).isEqualTo("MEDECIN");
        assertThat(result.amount("gps", "01283")).isEqualTo(1);
    }

    @Test
    void renamedColumnsAreRefusedWithWhatTheFileHas() {
        Result result = Reading.of("bpe").file("BPE24.csv", "AN;CODE_COMMUNE;TYPEQU\n2024;01283;D265\n");

        ImportFinding missing = result.finding(ImportProblem.COLUMN_MISSING);
        assertThat(missing.column()).isEqualTo("DEPCOM");
        assertThat(missing.value()).isEqualTo("AN, CODE_COMMUNE, TYPEQU");
    }
}
