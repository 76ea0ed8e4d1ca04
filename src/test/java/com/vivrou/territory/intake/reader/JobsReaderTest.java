package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.Receiver;
import com.vivrou.territory.intake.reader.Reading.Result;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class JobsReaderTest {
    private static final String HEADER =
            "annee;Code métier BMO;Nom métier BMO;Famille_met;Lbl_fam_met;REG;NOM_REG;Dept;NomDept;BE24;NOMBE24;met;xmet;smet\n";

    @Test
    void starsAreSecretAndDepartmentsOfAnAreaAreAdded() {
        Result result = Reading.of("bmo")
                .file(
                        "Base_open_data_BMO_2024.csv",
                        HEADER
                                + """
                                2024;D6X80;Ouvriers non qualifiés;I;Industrie;84;Auvergne-Rhône-Alpes;01;Ain;8402;Oyonnax;240;90;*
                                2024;A0X40;Agriculteurs;Z;Autres;11;Île-de-France;77;Seine-et-Marne;1118;Porte Sud;6;6;*
                                2024;A0X40;Agriculteurs;Z;Autres;11;Île-de-France;91;Essonne;1118;Porte Sud;12;*;*
                                """);

        assertThat(result.kept().jobs)
                .containsExactly(
                        new Receiver.Job(
                                "8402",
                                "Oyonnax",
                                "D6X80",
                                "Ouvriers non qualifiés",
                                OptionalInt.of(240),
                                OptionalInt.of(90),
                                OptionalInt.empty()),
                        new Receiver.Job(
                                "1118",
                                "Porte Sud",
                                "A0X40",
                                "Agriculteurs",
                                OptionalInt.of(18),
                                OptionalInt.empty(),
                                OptionalInt.empty()));
        assertThat(result.harvest().year()).hasValue(2024);
        assertThat(result.times(ImportProblem.SECRET)).isEqualTo(4);
    }

    @Test
    void theOfficialSpreadsheetIsReadToo() {
        Result result = Reading.of("bmo")
                .sheet(
                        "Base_open_data_BMO_2025.xlsx",
                        "BMO_2025_open_data",
                        List.of(
                                List.of(
                                        "annee",
                                        "Code métier BMO",
                                        "Nom métier BMO",
                                        "BE25",
                                        "NOMBE25",
                                        "met",
                                        "xmet",
                                        "smet"),
                                List.of(2025, "D6X80", "Ouvriers non qualifiés", 8402, "Oyonnax", 240, "*", 0)));

        assertThat(result.refusal()).isNull();
        assertThat(result.kept().jobs).hasSize(1);
        assertThat(result.kept().jobs.get(0).area()).isEqualTo("8402");
        assertThat(result.kept().jobs.get(0).seasonal()).hasValue(0);
        assertThat(result.harvest().year()).hasValue(2025);
    }

    @Test
    void wrongRowsAndFilesAreTold() {
        Result rows = Reading.of("bmo")
                .file(
                        "bmo.csv",
                        HEADER + "2024;;;;;;;;;8402;Oyonnax;1;1;1\n2024;X;x;;;;;;;8402;Oyonnax;-4;beaucoup;1\n");
        Result file = Reading.of("bmo").file("bmo.csv", "Code métier BMO;Nom métier BMO;met;xmet;smet\nX;x;1;1;1\n");

        assertThat(rows.problems())
                .containsExactlyInAnyOrder(
                        ImportProblem.EMPTY_ROW, ImportProblem.IMPOSSIBLE_VALUE, ImportProblem.NOT_A_NUMBER);
        assertThat(file.problems()).containsExactly(ImportProblem.COLUMN_MISSING);
    }
}
