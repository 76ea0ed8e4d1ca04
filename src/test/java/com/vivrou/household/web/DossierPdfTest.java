package com.vivrou.household.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.branding.Colour;
import com.vivrou.branding.Font;
import com.vivrou.branding.Tokens;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierPdfTest {
    private static final String PAGE =
            """
            <!DOCTYPE html><html lang="fr"><head><title>Nos communes, Plastics Vallée</title>
            <link rel="stylesheet" href="http://elsewhere.example/style.css"></head><body><nav>Menu</nav>
            <div class="dossier"><h1>Bellignat, puis Montréal-la-Cluse</h1><p class="no-print">Télécharger</p>
            <p>80 % connus, 1 200 € : œuvre « prête » – d’Ana…</p><img src="http://elsewhere.example/spy.png">
            <table><thead><tr><th>Commune</th><th class="n">Score</th></tr></thead>
            <tbody><tr><th>Bellignat</th><td class="n">81</td></tr></tbody></table></div></body></html>
            """;

    /** Every title font and every text font of the list. */
    @ParameterizedTest
    @CsvSource({
        "bricolage-grotesque-700, figtree",
        "newsreader-600, vivrou-sans",
        "zilla-slab-600, public-sans",
        "young-serif-400, figtree"
    })
    void whatIsMarkedIsReadableTaggedAndInItsLanguage(String title, String text) throws IOException {
        byte[] pdf = new DossierPdf(tokens(title, text)).write(PAGE);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String said = new PDFTextStripper().getText(document);
            assertThat(said)
                    .contains("Bellignat, puis Montréal-la-Cluse", "œuvre « prête » – d’Ana…", "81")
                    .doesNotContain("Menu", "Télécharger", "#");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Nos communes, Plastics Vallée");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bricolage-grotesque-700, figtree",
        "newsreader-600, vivrou-sans",
        "zilla-slab-600, public-sans",
        "young-serif-400, figtree"
    })
    void namesKeepTheirLetters(String title, String text) throws IOException {
        String names = "Nguyễn Łukasz Gülşen Żółć Đặng Ştefan Σοφία Андрій";
        String page = PAGE.replace("Bellignat", names).replace("Ana", "Nguyễn");
        assertThat(said(title, text, page))
                .contains(names + ", puis", names + " 81", "d’Nguyễn")
                .doesNotContain("#");
    }

    /** Letters of scripts that no font of ours has: what stands around them is readable all the same. */
    @ParameterizedTest
    @CsvSource({"محمد", "王小明", "ﷺ😀"})
    void otherScriptsBreakNoPage(String name) throws IOException {
        assertThat(said("young-serif-400", "figtree", PAGE.replace("Bellignat", name + " Sam")))
                .contains("Sam, puis Montréal-la-Cluse", "81");
    }

    private static String said(String title, String text, String page) throws IOException {
        try (PDDocument document = Loader.loadPDF(new DossierPdf(tokens(title, text)).write(page))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Tokens tokens(String title, String text) {
        return new Tokens(
                Tokens.COLOUR_NAMES.stream().collect(Collectors.toMap(name -> name, name -> new Colour("#0c5d4d"))),
                new Font(title, title, title + ".woff2", "700", 700, "serif"),
                "0",
                1.1,
                new Font(text, text, text + "-variable.woff2", "100 900", 700, "sans-serif"),
                new Tokens.Shape(2, 2, 2, 2));
    }
}
