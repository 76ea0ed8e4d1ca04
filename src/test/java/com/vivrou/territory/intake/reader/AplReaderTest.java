package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.reader.Reading.Result;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AplReaderTest {
    private static List<List<?>> sheet(Object... rows) {
        return Arrays.stream(rows).<List<?>>map(row -> (List<?>) row).toList();
    }

    private static final List<List<?>> SHEET = sheet(
            List.of("Indicateur d'accessibilité potentielle localisée (APL)"),
            List.of("Aux médecins généralistes"),
            List.of("Source", "CNAM, SNIIR-AM ; INSEE ; calculs DREES"),
            List.of("Champ", "France entière hors Mayotte"),
            List.of("Note"),
            List.of("Lecture"),
            List.of("Géographie", "communes au 1er janvier 2023"),
            List.of(" "),
            List.of(
                    "Code commune INSEE",
                    "Commune",
                    "APL aux médecins généralistes",
                    "APL aux médecins généralistes de 65 ans et moins",
                    "APL aux médecins généralistes de 62 ans et moins",
                    "Population standardisée 2021 pour la médecine générale ",
                    "Population totale 2021 "),
            List.of("", "", "en nb de consultations/an/hab", "idem", "idem", "en hab", "en hab"),
            List.of("01283", "Oyonnax", 2.5, 2.1, 1.9, 23000.5, 22700),
            List.of("49126", "Orée d'Anjou", 3.0, 2.1, 1.9, 3000, 3000),
            List.of("49069", "La Varenne", 1.0, 1.1, 0.9, 1000, 1000),
            List.of("35360", "Vitré", 0, 0, 0, 18000, 18000));

    @Test
    void findsTheTableBelowTheTextAndLeavesTheUnitsOut() {
        Result result = Reading.of("apl").sheet("apl-medecins-generalistes.xlsx", "APL 2023", SHEET);

        assertThat(result.refusal()).isNull();
        assertThat(result.harvest().year()).hasValue(2023);
        assertThat(result.amount("gp_access", "01283")).isEqualTo(2.5);
        assertThat(result.amount("gp_access", "35360")).isZero();
        assertThat(result.finding(ImportProblem.UNITS_ROW).line()).isEqualTo(10);
        assertThat(result.problems()).doesNotContain(ImportProblem.CODE_MISSING);
    }

    @Test
    void mergedCommunesWeighByTheirStandardisedPopulation() {
        Result result = Reading.of("apl").sheet("apl-medecins-generalistes.xlsx", "APL 2023", SHEET);

        assertThat(result.amount("gp_access", "49126")).isEqualTo(2.5);
    }

    @Test
    void readsTheTableOfAllProfessions() {
        Result result = Reading.of("apl")
                .file(
                        "apl-drees-2023.csv",
                        """
                        code_commune;chirurgien_dentiste;infirmiere;kinesitherapeute;medecin_generaliste;sage_femme
                        01283;35.27;122.416;46.259;1.942;26.842
                        75101;155.8;124.1;186.5;6;26.19
                        75102;155.8;124.1;186.5;4;26.19
                        """);

        assertThat(result.harvest().year()).hasValue(2023);
        assertThat(result.amount("gp_access", "01283")).isEqualTo(1.942);
        assertThat(result.amount("gp_access", "75056")).isEqualTo(5);
        assertThat(result.problems()).doesNotContain(ImportProblem.UNITS_ROW);
    }

    @Test
    void aWorkbookOfSomethingElseIsRefused() {
        Result result =
                Reading.of("apl").sheet("apl.xlsx", "Paramètres", sheet(List.of("Code", "Valeur"), List.of("a", 1)));

        assertThat(result.problems()).containsExactly(ImportProblem.COLUMN_MISSING);
    }
}
