package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import org.junit.jupiter.api.Test;

class FibreReaderTest {
    private static final String HEADER =
            "code_insee;nom_com;code_dep;code_reg;nbr;type;date;elig_ftth;elig_coax;elig_cu_30;elig_thdr;elig_cu_8;elig_4gf;elig_hdr;elig_sat;nbr_elig_8\n";

    @Test
    void shareIsPremisesWithFibreOverAllPremises() {
        Result result = Reading.of("fibre")
                .file(
                        "commune_meilleure_techno_thd.csv",
                        HEADER
                                + """
                                01283;Oyonnax;01;84;12000;all;2026-06-30;11880;0;60;0;0;60;0;0;12000
                                35360;Vitré;35;53;0;all;2026-06-30;0;0;0;0;0;0;0;0;0
                                49126;Orée d'Anjou;49;52;3000;all;2026-06-30;2400;0;0;0;0;600;0;0;3000
                                49069;Landemont;49;52;1000;all;2026-06-30;0;0;0;0;0;1000;0;0;1000
                                2A004;Ajaccio;2A;94;40000;res;2026-06-30;10;0;0;0;0;0;0;0;0
                                75056;Paris;75;11;100;all;2026-06-30;120;0;0;0;0;0;0;0;0
                                """);

        assertThat(result.amount("fibre_share", "01283")).isEqualTo(99);
        assertThat(result.amount("fibre_share", "35360")).isNaN();
        assertThat(result.amount("fibre_share", "49126")).isEqualTo(60);
        assertThat(result.amount("fibre_share", "2A004")).isNaN();
        assertThat(result.amount("fibre_share", "75056")).isNaN();
        assertThat(result.harvest().year()).hasValue(2026);
        assertThat(result.problems())
                .containsExactly(
                        ImportProblem.IMPOSSIBLE_VALUE, ImportProblem.OLD_CODE, ImportProblem.ROW_NOT_CONCERNED);
    }

    @Test
    void sharesWorkedOutBeforeAreTakenAsTheyAre() {
        Result result = Reading.of("fibre")
                .year(2025)
                .file(
                        "communes-api-geo-fibre.csv",
                        """
                        code_insee,nom,surface_km2,fibre_pct
                        01283,Oyonnax,36.12,98.8
                        35360,Vitré,37.03,
                        """);

        assertThat(result.amount("fibre_share", "01283")).isEqualTo(98.8);
        assertThat(result.amount("fibre_share", "35360")).isNaN();
        assertThat(result.harvest().rowsKept()).isEqualTo(1);
    }

    @Test
    void theFileThatCountsSatelliteIsRefusedAndSaysWhy() {
        Result speed = Reading.of("fibre")
                .year(2026)
                .file(
                        "commune_debit.csv",
                        """
                        code_insee;nom_com;code_dep;code_reg;nbr;type;date;elig_thd1g;elig_thd100;elig_thd30;elig_bhd8;elig_hd3;inel_hd
                        01283;Oyonnax;01;84;12000;all;2026-06-30;11880;11900;12000;12000;12000;0
                        """);
        Result other = Reading.of("fibre").year(2026).file("commune.csv", "code_insee;nbr\n01283;12000\n");

        assertThat(speed.problems()).containsExactly(ImportProblem.COUNTS_SATELLITE);
        assertThat(other.problems()).containsExactly(ImportProblem.COLUMN_MISSING);
    }
}
