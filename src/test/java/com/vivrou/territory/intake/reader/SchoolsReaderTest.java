package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import org.junit.jupiter.api.Test;

class SchoolsReaderTest {
    private static final String DIRECTORY =
            """
            Identifiant_de_l_etablissement;Nom_etablissement;Type_etablissement;Statut_public_prive;Code_commune;Ecole_maternelle;Ecole_elementaire;Etat;Date_maj_ligne;Libelle_nature
            0010001A;École maternelle La Forge;Ecole;Public;01283;1;0;OUVERT;2026-09-14;ECOLE MATERNELLE
            0010002B;École Pasteur;Ecole;Public;01283;0;1;OUVERT;2026-09-14;ECOLE DE NIVEAU ELEMENTAIRE
            0010003C;École fermée;Ecole;Public;01283;0;1;A FERMER;2026-09-14;ECOLE DE NIVEAU ELEMENTAIRE
            0010004D;Collège Lumière;Collège;Public;01283;0;0;OUVERT;2026-09-14;COLLEGE
            0010005E;SEGPA du collège Lumière;Collège;Public;01283;0;0;OUVERT;2026-09-14;SECTION ENSEIGNT GEN. ET PROF. ADAPTE
            0010006F;Lycée Painlevé;Lycée;Public;01283;0;0;OUVERT;2026-09-14;LYCEE POLYVALENT
            0010007G;SEP du lycée Painlevé;Lycée;Public;01283;0;0;OUVERT;2026-09-14;SECTION D ENSEIGNEMENT PROFESSIONNEL
            0750001A;Lycée Charlemagne;Lycée;Public;75104;0;0;OUVERT;2026-09-14;LYCEE D ENSEIGNEMENT GENERAL
            """;

    @Test
    void openSchoolsAreCountedByTheirNature() {
        Result result = Reading.of("schools").file("fr-en-annuaire-education.csv", DIRECTORY);

        assertThat(result.amount("schools", "01283")).isEqualTo(2);
        assertThat(result.amount("lower_secondary_schools", "01283")).isEqualTo(1);
        assertThat(result.amount("upper_secondary_schools", "01283")).isEqualTo(1);
        assertThat(result.amount("upper_secondary_schools", "75056")).isEqualTo(1);
        assertThat(result.amount("schools", "75056")).isZero();
        assertThat(result.amount("schools", "35360")).isNaN();
        assertThat(result.harvest().year()).hasValue(2026);
        assertThat(result.times(ImportProblem.ROW_NOT_CONCERNED)).isEqualTo(3);
        assertThat(result.findings().list())
                .anySatisfy(finding -> assertThat(finding.value()).isEqualTo("A FERMER"));
    }

    @Test
    void theCountByCommuneGivesTheSame() {
        Result result = Reading.of("schools")
                .file(
                        "education-by-commune.json",
                        """
                        {"01283":{"year":2026,"totalOpen":7,"byType":{"Ecole":3,"Collège":2,"Lycée":2},"byLevel":
                          {"ECOLE MATERNELLE":1,"ECOLE DE NIVEAU ELEMENTAIRE":2,"COLLEGE":1,
                           "SECTION ENSEIGNT GEN. ET PROF. ADAPTE":1,"LYCEE POLYVALENT":1,"SECTION D ENSEIGNEMENT PROFESSIONNEL":1}},
                         "75101":{"year":2026,"byLevel":{"COLLEGE":1}},
                         "75102":{"year":2026,"byLevel":{"COLLEGE":2}},
                         "13200":{"year":2026,"byLevel":{"COLLEGE":2}}}
                        """);

        assertThat(result.amount("schools", "01283")).isEqualTo(3);
        assertThat(result.amount("lower_secondary_schools", "01283")).isEqualTo(1);
        assertThat(result.amount("upper_secondary_schools", "01283")).isEqualTo(1);
        assertThat(result.amount("lower_secondary_schools", "75056")).isEqualTo(3);
        assertThat(result.harvest().year()).hasValue(2026);
        assertThat(result.problems()).containsExactly(ImportProblem.CODE_UNKNOWN, ImportProblem.ARRONDISSEMENT);
    }

    @Test
    void anotherCountByCommuneIsRefused() {
        Result result = Reading.of("schools").file("ips-by-commune.json", "{\"01283\":{\"year\":2025,\"ips\":88.1}}");

        assertThat(result.problems()).containsExactly(ImportProblem.WRONG_DATA_SET);
    }
}
