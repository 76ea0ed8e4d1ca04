package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerritoriesReaderTest {
    private static final String MEMBERS =
            """
            id_ti,lib_ti,siren_groupement,lib_groupement,nature_juridique
            ti-8413,Plastics Vallée – Oyonnax,200042935,CA Haut-Bugey,CA
            ti-1101,Boucle Nord de Seine,200057990,EPT Boucle Nord de Seine,EPT
            ti-2707,Nevers Val de Loire,215800467,Cercy-la-Tour,COM
            """;

    private static Reading reading() {
        return Reading.of("territories")
                .over("01283", "01004", "93027", "58046", "35360")
                .published("epci", Map.of("01283", "200042935", "01004", "200042935"))
                .published("siren", Map.of("58046", "215800467", "01283", "210102836"));
    }

    @Test
    void membersAreGroupsPartsOfGreaterParisOrSingleCommunes() {
        Result result =
                reading().published("ept", Map.of("93027", "200057990")).file("ti-2023-2027-groupements.csv", MEMBERS);

        assertThat(result.refusal()).isNull();
        assertThat(result.words("industrial_territory", "01004")).isEqualTo("ti-8413");
        assertThat(result.words("industrial_territory", "93027")).isEqualTo("ti-1101");
        assertThat(result.words("industrial_territory", "58046")).isEqualTo("ti-2707");
        assertThat(result.words("industrial_territory", "35360")).isNull();
        assertThat(result.label("industrial_territory", "ti-8413")).contains("Plastics Vallée – Oyonnax");
        assertThat(result.harvest().year()).hasValue(2023);
        assertThat(result.harvest().rowsKept()).isEqualTo(3);
    }

    @Test
    void severalMembersMayStandInOneCell() {
        Result result = reading()
                .published("ept", Map.of())
                .file(
                        "ti.csv",
                        """
                        id_ti,lib_ti,siren_groupement,lib_groupement
                        ti-1,Essai,"200042935, 215800467","CA Haut-Bugey, Cercy"
                        ti-2,Autre,"210102836, 999999999","Oyonnax, Nulle part"
                        """);

        assertThat(result.words("industrial_territory", "01283")).isEqualTo("ti-1");
        assertThat(result.words("industrial_territory", "58046")).isEqualTo("ti-1");
        assertThat(result.finding(ImportProblem.CODE_TWICE).value()).isEqualTo("01283");
        assertThat(result.finding(ImportProblem.CODE_UNKNOWN).value()).isEqualTo("999999999");
    }

    @Test
    void theListByCommuneNeedsNoGroups() {
        Result result = Reading.of("territories")
                .file(
                        "liste-ti-com2023.csv",
                        """
                        insee_com,lib_com,id_ti,lib_ti
                        01283,Oyonnax,ti-8413,Plastics Vallée – Oyonnax
                        49069,Landemont,ti-5204,Choletais Mauges
                        """);

        assertThat(result.words("industrial_territory", "01283")).isEqualTo("ti-8413");
        assertThat(result.words("industrial_territory", "49126")).isEqualTo("ti-5204");
        assertThat(result.problems()).containsExactly(ImportProblem.OLD_CODE);
    }

    @Test
    void membersNeedThePublishedGroups() {
        Result withoutGroups = Reading.of("territories").file("ti.csv", MEMBERS);
        Result withoutParts = reading().file("ti.csv", MEMBERS);
        Result withoutMembers = reading().file("ti.csv", "id_ti,lib_ti\nti-1,Essai\n");

        assertThat(withoutGroups.finding(ImportProblem.NEEDS_ANOTHER_DATA_SET).value())
                .isEqualTo("epci");
        assertThat(withoutParts.finding(ImportProblem.NEEDS_ANOTHER_DATA_SET).value())
                .isEqualTo("ept");
        assertThat(withoutMembers.problems()).containsExactly(ImportProblem.COLUMN_MISSING);
    }
}
