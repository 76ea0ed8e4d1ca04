package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import org.junit.jupiter.api.Test;

class ComparateurReaderTest {
    private static final String HEADER =
            "CODGEO;P18_POP;P13_POP;SUPERF;NAISD20;P18_MEN;P18_LOG;P18_RP;P18_RSECOCC;P18_LOGVAC;P18_RP_PROP;MED19;P18_EMPLT;P18_EMPLT_SAL;P13_EMPLT;P18_POP1564;P18_CHOM1564;P18_ACT1564\n";

    @Test
    void theCensusGivesTheYearNotTheIncomes() {
        Result result = Reading.of("comparateur")
                .file(
                        "base_cc_comparateur.CSV",
                        HEADER
                                + """
                                01283;22336;22501;36.26;340;9600.5;11500.25;9600.5;150.5;1749.25;4100;17000;12500.5;11000;12000;14000;2100.75;10200.5
                                49126;12000;11900;100;120;4000;5000;4000;300;700;3000;22000;3000;2500;2900;7000;500;6000
                                49069;4000;3900;50;20;1500;1800;1500;100;200;1200;22000;900;700;800;2400;150;2000
                                75101;16093;17022;1.83;183;9273;13832;9273;3000;1500;3000;;60000;50000;61000;11000;1000;9000
                                75056;2175601;2229621;105.4;26157;1140771;1386846;1140771;129000;117000;380000;28000;1800000;1600000;1790000;1500000;150000;1200000
                                35360;;;;5;;;;;;;;;;;;;
                                """);

        assertThat(result.refusal()).isNull();
        assertThat(result.harvest().year()).hasValue(2018);
        assertThat(result.amount("dwellings", "01283")).isEqualTo(11500.25);
        assertThat(result.amount("dwellings_vacant", "01283")).isEqualTo(1749.25);
        assertThat(result.amount("jobs", "01283")).isEqualTo(12500.5);
        assertThat(result.amount("unemployed", "01283")).isEqualTo(2100.75);
        assertThat(result.amount("active_population", "01283")).isEqualTo(10200.5);
        assertThat(result.amount("area_km2", "49126")).isEqualTo(150);
        assertThat(result.amount("jobs", "49126")).isEqualTo(3900);
        assertThat(result.amount("jobs", "75056")).isEqualTo(1800000);
        assertThat(result.amount("jobs", "35360")).isNaN();
    }

    @Test
    void aLaterEditionOnlyChangesTheDigits() {
        Result result = Reading.of("comparateur")
                .file(
                        "base_cc_comparateur.csv",
                        HEADER.replace("P18", "P22").replace("P13", "P16").replace("MED19", "MED23")
                                + "01283;22336;22501;36.26;340;9600;11500;9600;150;1749;4100;17000;12500;11000;12000;14000;2100;10200\n");

        assertThat(result.harvest().year()).hasValue(2022);
        assertThat(result.amount("dwellings", "01283")).isEqualTo(11500);
    }

    @Test
    void aFileWithoutTheCensusIsRefused() {
        Result result = Reading.of("comparateur").file("base_cc_comparateur.csv", "CODGEO;MED21;TP6021\n01283;1;2\n");

        assertThat(result.finding(ImportProblem.COLUMN_MISSING).value()).isEqualTo("CODGEO, MED21, TP6021");
    }
}
