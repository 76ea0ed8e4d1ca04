package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupsReaderTest {
    private static final String ETALAB =
            """
            [
            {"code":"200042935","nom":"CA Haut-Bugey Agglomération","type":"CA","modeFinancement":"FPU","membres":[
              {"code":"01283","siren":"210102836","nom":"Oyonnax","populationTotale":22900,"populationMunicipale":22480},
              {"code":"01999","siren":"210109999","nom":"Nulle-Part"}]},
            {"code":"200054781","nom":"Métropole du Grand Paris","type":"METRO","membres":[
              {"code":"75056","siren":"217500016","nom":"Paris"}]},
            {"code":"200023620","nom":"CA Mauges Communauté","type":"CA","membres":[
              {"code":"49126","siren":"200057321","nom":"Orée d'Anjou"},
              {"code":"01283","siren":"210102836","nom":"Oyonnax"}]}
            ]
            """;

    @Test
    void membersKnowTheirGroupAndItsKind() {
        Result result = Reading.of("epci").year(2026).file("epci.json", ETALAB);

        assertThat(result.refusal()).isNull();
        assertThat(result.words("epci", "01283")).isEqualTo("200042935");
        assertThat(result.words("epci_kind", "75056")).isEqualTo("metropolis");
        assertThat(result.words("siren", "49126")).isEqualTo("200057321");
        assertThat(result.words("epci", "35360")).isNull();
        assertThat(result.label("epci", "200023620")).contains("CA Mauges Communauté");
        assertThat(result.harvest().rowsRead()).isEqualTo(5);
        assertThat(result.harvest().rowsKept()).isEqualTo(3);
        assertThat(result.problems()).containsExactlyInAnyOrder(ImportProblem.CODE_UNKNOWN, ImportProblem.CODE_TWICE);
    }

    @Test
    void partsOfGreaterParisAreRead() {
        Result result = Reading.of("ept")
                .over("93027")
                .file(
                        "ept-2026.json",
                        """
                        [{"code":"200057867","nom":"Plaine Commune","type":"EPT","membres":[{"code":"93027","nom":"La Courneuve"}]}]
                        """);

        assertThat(result.words("ept", "93027")).isEqualTo("200057867");
        assertThat(result.harvest().year()).hasValue(2026);
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void inseeWritesTheCompositionBelowSixRows() {
        Result result = Reading.of("epci").sheet("EPCI_au_01-01-2025.xlsx", "Composition_communale", composition());

        assertThat(result.refusal()).isNull();
        assertThat(result.words("epci", "01283")).isEqualTo("200042935");
        assertThat(result.label("epci", "200042935")).contains("CA Haut-Bugey Agglomération");
        assertThat(result.words("epci", "2A004")).isNull();
        assertThat(result.finding(ImportProblem.ROW_NOT_CONCERNED).value()).isEqualTo("Sans objet");
        assertThat(result.harvest().year()).hasValue(2025);
    }

    @Test
    void kindsStandInAnotherSheet() {
        Result result = Reading.of("epci")
                .sheets(
                        "EPCI_au_01-01-2025.xlsx",
                        List.of("EPCI", "Composition_communale"),
                        List.of(
                                List.of(
                                        List.of("Intercommunalité - Métropole"),
                                        List.of(""),
                                        List.of(""),
                                        List.of(""),
                                        List.of("Code", "Libellé", "Nature", "Nombre"),
                                        List.of("EPCI", "LIBEPCI", "NATURE_EPCI", "NB_COM"),
                                        List.of("200042935", "CA Haut-Bugey Agglomération", "CA", 42)),
                                composition()));

        assertThat(result.words("epci_kind", "01283")).isEqualTo("agglomeration");
        assertThat(result.words("epci", "01283")).isEqualTo("200042935");
    }

    @Test
    void anotherListIsRefused() {
        Result result =
                Reading.of("epci").year(2026).file("communes.json", "[{\"code\":\"01283\",\"nom\":\"Oyonnax\"}]");

        assertThat(result.problems()).containsExactly(ImportProblem.WRONG_DATA_SET);
    }

    private static List<List<?>> composition() {
        return List.of(
                List.of("Intercommunalité - Métropole au 01-01-2025"),
                List.of("Source : Insee, Code officiel géographique"),
                List.of(""),
                List.of(""),
                List.of("Code géographique", "Libellé géographique", "EPCI - Métropole", "Libellé"),
                List.of("CODGEO", "LIBGEO", "EPCI", "LIBEPCI", "DEP", "REG"),
                List.of("01283", "Oyonnax", "200042935", "CA Haut-Bugey Agglomération", "01", "84"),
                List.of("2A004", "Ajaccio", "ZZZZZZZZZ", "Sans objet", "2A", "94"));
    }
}
