package com.vivrou.territory.intake.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vivrou.territory.ImportFinding;
import com.vivrou.territory.ImportProblem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
    private final Path folder;

    TableTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theSeparatorIsFound() throws IOException {
        for (String separator : List.of(";", ",", "\t", "|")) {
            Table table = table("code;nom\n01283;Oyonnax\n".replace(";", separator), "code", "nom");

            assertThat(first(table, "nom")).isEqualTo("Oyonnax");
        }
    }

    @Test
    void titlesAndNotesAboveTheHeaderAreLeftOut() throws IOException {
        Table table = table("Base des équipements\n\nSource ; INSEE\nCODE COMMUNE;NB\n01283;4\n", "code commune", "nb");
        Row row = table.iterator().next();

        assertThat(row.line()).isEqualTo(5);
        assertThat(row.text(table.column("NB"))).isEqualTo("4");
    }

    @Test
    void capitalsAccentsMarksAndBlanksOfAHeaderDoNotCount() throws IOException {
        Table table = table(
                "\"Code Commune INSEE \";lwr.IPm2;Population standardisée 2021 pour la médecine ;Année\n01283;1;2;3\n",
                "code commune insee");

        assertThat(first(table, "lwr IPm2")).isEqualTo("1");
        assertThat(first(table("Année;x\n2024;1\n", "annee"), "ANNEE")).isEqualTo("2024");
        assertThat(table.find("Population standardisée")).isEqualTo(2);
        assertThat(table.find("Population")).isEqualTo(2);
        assertThat(table.find("Popul")).isEqualTo(-1);
    }

    @Test
    void aBeginningThatTwoColumnsShareNamesNeither() throws IOException {
        Table table = table("code;APL de 65 ans;APL de 62 ans\n01283;1;2\n", "code");

        assertThat(table.find("APL de")).isEqualTo(-1);
        assertThat(table.find("APL", "APL de 62 ans")).isEqualTo(2);
    }

    @Test
    void aMissingColumnIsToldWithThoseThatAreThere() {
        assertThatThrownBy(() -> table("code;prix\n01283;1\n", "code", "loyer"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("COLUMN_MISSING")
                .hasMessageContaining("loyer")
                .hasMessageContaining("code, prix");
    }

    @Test
    void quotesMayHoldSeparatorsAndLines() throws IOException {
        Table table = table("code;nom;n\n01283;\"Oyonnax; la \"\"Plastics\"\"\nVallée\";7\n35360;Vitré;8\n", "code");
        Iterator<Row> rows = table.iterator();
        Row oyonnax = rows.next();

        assertThat(oyonnax.text(1)).isEqualTo("Oyonnax; la \"Plastics\"\nVallée");
        assertThat(oyonnax.text(2)).isEqualTo("7");
        assertThat(rows.next().line()).isEqualTo(4);
    }

    @Test
    void quotesThatNeverCloseAreRefusedOrReadToTheEnd() throws IOException {
        Table table = table("code;nom\n01283;\"Oyonnax\n35360;Vitré\n", "code");

        assertThat(table.iterator().next().text(1)).startsWith("Oyonnax");
    }

    @Test
    void rowsWithOtherCellsThanTitlesAreLeftOutAndTold() throws IOException {
        Path path = folder.resolve("table.csv");
        Files.writeString(
                path,
                """
                code;nom;n
                01283;Oyonnax;7
                35360;Vitré; en Bretagne;8
                49126;Orée d'Anjou;9;;
                ;;
                2A004;Ajac""");
        ImportFindings findings = new ImportFindings();
        List<String> read = new ArrayList<>();
        try (SourceFile file = new SourceFile(path, "table.csv", Samples.declaration(null))) {
            file.table("code", "n").forEach(row -> read.add(row.text(0) + row.text(2) + row.text(-1)));
            file.tell(findings);
        }

        assertThat(read).containsExactly("012837", "491269");
        assertThat(findings.list()).containsExactly(new ImportFinding(ImportProblem.ROW_LENGTH, 2, 3, "", "4 ≠ 3"));
    }

    @Test
    void notesBelowASheetAreNoRows() throws IOException {
        Path book = folder.resolve("notes.xlsx");
        try (OutputStream out = Files.newOutputStream(book);
                Workbook workbook = new Workbook(out, "DREES", "1.0")) {
            Worksheet page = workbook.newWorksheet("APL 2023");
            List<String> titles = List.of("Code", "Commune", "APL");
            for (int column = 0; column < titles.size(); column++) {
                page.value(0, column, titles.get(column));
                page.value(1, column, titles.get(column) + " 1");
            }
            page.value(3, 0, "Source : DREES");
        }
        ImportFindings findings = new ImportFindings();
        try (SourceFile file = new SourceFile(book, "notes.xlsx", Samples.declaration(null))) {
            Iterator<Row> rows = file.table("Code", "APL").iterator();

            assertThat(rows.next().text(2)).isEqualTo("APL 1");
            assertThat(rows.hasNext()).isFalse();
            file.tell(findings);
        }
        assertThat(findings.list())
                .containsExactly(new ImportFinding(ImportProblem.FOOTNOTE_ROW, 1, 4, "", "Source : DREES"));
    }

    @Test
    void theSheetOfTheLatestYearCounts() throws IOException {
        Path book = folder.resolve("apl.xlsx");
        try (OutputStream out = Files.newOutputStream(book);
                Workbook workbook = new Workbook(out, "DREES", "1.0")) {
            workbook.newWorksheet("A lire").value(0, 0, "Texte");
            sheet(workbook, "APL 2022", 2.2);
            sheet(workbook, "APL 2023", 2.3);
            sheet(workbook, "APL 2021", 2.1);
        }
        try (SourceFile file = new SourceFile(book, "apl.xlsx", Samples.declaration(null))) {
            Table table = file.table("Code", "APL");

            assertThat(table.yearInSheet()).contains(2023);
            assertThat(first(table, "APL")).isEqualTo("2.3");
            assertThat(first(table, "Code")).isEqualTo("01283");
        }
    }

    @Test
    void aWorkbookCutShortIsRefused() throws IOException {
        Path book = folder.resolve("apl.xlsx");
        try (OutputStream out = Files.newOutputStream(book);
                Workbook workbook = new Workbook(out, "DREES", "1.0")) {
            sheet(workbook, "APL 2022", 2.2);
        }
        byte[] whole = Files.readAllBytes(book);
        Files.write(book, Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> new SourceFile(book, "apl.xlsx", Samples.declaration(null)).table("Code"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("FILE_TRUNCATED");
    }

    private static void sheet(Workbook workbook, String name, double access) {
        Worksheet page = workbook.newWorksheet(name);
        page.value(0, 0, "Titre");
        page.value(2, 0, "Code ");
        page.value(2, 1, "APL");
        for (int row = 3; row < 5; row++) {
            page.value(row, 0, "01283");
            page.value(row, 1, access);
        }
    }

    private static String first(Table table, String column) {
        return table.iterator().next().text(table.column(column));
    }

    private Table table(String text, String... columns) throws IOException {
        Path path = folder.resolve("table.csv");
        Files.writeString(path, text);
        return new SourceFile(path, "table.csv", Samples.declaration(null)).table(columns);
    }
}
