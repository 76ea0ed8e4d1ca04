package com.vivrou.household.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.devstack.DevStack;
import com.vivrou.devstack.LocalHttp;
import com.vivrou.household.Answers;
import com.vivrou.household.AnswersCode;
import com.vivrou.household.Workplace;
import com.vivrou.matching.Shift;
import com.vivrou.matching.Tenure;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The dossier as a visitor takes it away, on the real server. */
class DossierIT {
    private static final DevStack STACK = DevStack.get();
    private static final String PLASTICS = STACK.territoryUrl("plastics-vallee");
    private static final String VITRE = STACK.territoryUrl("fougeres-vitre");

    /** Works in Oyonnax: a commune of one of the two territories. */
    private static final String CODE = AnswersCode.write(Answers.NONE
            .withBudget(Tenure.RENT, 900)
            .withAdult(0, Answers.Adult.UNTOLD.withWork(Workplace.inCommune("01283"), Shift.DAY)));

    @Test
    void pdfSaysWhatThePageSays() throws Exception {
        Document page = Jsoup.parse(
                LocalHttp.get(PLASTICS + "/mes-communes/dossier?r=" + CODE).body());
        String first = page.select(".dossier__first h3").eachText().get(0);
        String score = page.select(".dossier__score").eachText().get(0);
        String pdf = read(PLASTICS, "fr");
        assertThat(first).startsWith("1. ");
        assertThat(pdf).contains(first, score.replace('\u00a0', ' ').strip(), "ANIL", "Sources et date");
    }

    @Test
    void pdfSpeaksEnglishToo() throws Exception {
        assertThat(read(PLASTICS, "en")).contains("All ranked communes");
    }

    @Test
    void eachTerritoryWritesOfItsOwnCommunesOnly() throws Exception {
        assertThat(read(PLASTICS, "fr"))
                .contains("Bellignat", "Plastics Vallée")
                .doesNotContain("Châteaubourg", "Fougères");
        assertThat(read(VITRE, "fr"))
                .contains("Châteaubourg", "Fougères")
                .doesNotContain("Bellignat", "Oyonnax", "Plastics Vallée");
    }

    @Test
    void withoutAnswersThereIsNone() {
        HttpResponse<String> answer = LocalHttp.get(PLASTICS + "/mes-communes/dossier.pdf");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/mes-communes");
    }

    private static String read(String territory, String language) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        LocalHttp.to(territory + "/mes-communes/dossier.pdf?r=" + CODE)
                                .header("Accept-Language", language)
                                .GET()
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/pdf");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}
