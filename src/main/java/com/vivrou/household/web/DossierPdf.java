package com.vivrou.household.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import com.vivrou.branding.Tokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes a tagged PDF (PDF/UA) of what a page marks with the class {@code dossier}, in the colours and fonts of a brand.
 * Nothing outside the page is read but our own style and fonts.
 */
final class DossierPdf {
    /** For letters that the fonts of the brands do not have: names are written in more of them than French is. */
    private static final String WIDE = "noto-sans";

    private static final String STYLE = "/statique/css/dossier.css";

    private final Tokens tokens;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    DossierPdf(Tokens tokens) {
        this.tokens = tokens;
    }

    byte[] write(String html) throws IOException {
        Document page = Jsoup.parse(html);
        Element dossier = Objects.requireNonNull(page.selectFirst(".dossier"), "The page marks no dossier");
        dossier.select(".no-print, svg, script, style, link").remove();
        Document paper = Document.createShell("");
        Objects.requireNonNull(paper.selectFirst("html"))
                .attr("lang", Objects.requireNonNull(page.selectFirst("html")).attr("lang"));
        paper.title(page.title());
        paper.head().appendElement("meta").attr("name", "subject").attr("content", page.title());
        paper.head().appendElement("style").appendText(style());
        paper.body().appendChild(dossier);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        String title = tokens.title().file().replace(".woff2", ".ttf");
        String text = tokens.text().file().replace("-variable.woff2", "");
        new PdfRendererBuilder()
                .useUriResolver((base, uri) -> null)
                .usePdfUaAccessibility(true)
                .useFont(() -> font(title), "Title", 700, FontStyle.NORMAL, true)
                .useFont(() -> font(text + "-400.ttf"), "Text", 400, FontStyle.NORMAL, true)
                .useFont(() -> font(text + "-700.ttf"), "Text", 700, FontStyle.NORMAL, true)
                .useFont(() -> font(WIDE + "-400.ttf"), "Wide", 400, FontStyle.NORMAL, true)
                .useFont(() -> font(WIDE + "-700.ttf"), "Wide", 700, FontStyle.NORMAL, true)
                .withProducer("Vivrou")
                .withW3cDocument(new W3CDom().fromJsoup(paper), null)
                .toStream(pdf)
                .run();
        return pdf.toByteArray();
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(DossierPdf.class.getResourceAsStream("/themes/fonts/print/" + file), file);
    }

    /** The style with the brand's colours written in: the PDF knows no variables. */
    private String style() throws IOException {
        try (InputStream stream = Objects.requireNonNull(DossierPdf.class.getResourceAsStream(STYLE))) {
            String style = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (var token : tokens.colours().entrySet()) {
                style = style.replace(
                        "var(--" + token.getKey() + ")", token.getValue().hex());
            }
            return style;
        }
    }
}
