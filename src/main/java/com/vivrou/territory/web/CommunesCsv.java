package com.vivrou.territory.web;

import com.vivrou.kernel.Texts;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Figure;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.Perimeter;
import com.vivrou.territory.Source;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The list as files for a spreadsheet: one with the figures, one that says for each column of it what it is and who
 * published it. As a spreadsheet of the language expects: in French semicolons and decimal commas, in English commas and
 * points; with a byte order mark, without which accents are lost. An empty cell is what is not published.
 */
final class CommunesCsv {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private final Perimeter perimeter;
    private final Locale language;
    private final Texts texts;
    private final IndicatorTexts wording;
    private final boolean french;

    CommunesCsv(Perimeter perimeter, Locale language) {
        this.perimeter = perimeter;
        this.language = language;
        this.texts = Texts.of("territory", language);
        this.wording = IndicatorTexts.in(language);
        this.french = !language.getLanguage().equals("en");
    }

    String data(List<Commune> communes, List<Indicator> columns) {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(
                texts.get("csv.code"), texts.get("csv.name"), texts.get("csv.group"), texts.get("csv.postcodes")));
        columns.forEach(column -> head.add(title(column)));
        lines.add(head);
        for (Commune commune : communes) {
            List<String> line = new ArrayList<>(List.of(
                    words(commune.code()),
                    words(commune.name()),
                    words(commune.epciName()),
                    words(String.join(" ", commune.postcodes()))));
            columns.forEach(column -> line.add(cell(commune.find(column.code()))));
            lines.add(line);
        }
        return written(lines);
    }

    String sources(List<Indicator> columns) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                texts.get("csv.column"),
                texts.get("csv.indicator"),
                texts.get("csv.unit"),
                texts.get("csv.producer"),
                texts.get("csv.dataset"),
                texts.get("csv.year"),
                texts.get("csv.licence"),
                texts.get("csv.cogYear"),
                texts.get("csv.coverage"),
                texts.get("csv.address")));
        columns.forEach(column -> lines.add(sourceLine(column)));
        return written(lines);
    }

    private List<String> sourceLine(Indicator column) {
        Source source = column.source();
        return List.of(
                title(column),
                column.code(),
                words(wording.unit(column.unit())),
                words(source.producer()),
                words(source.dataset()),
                Integer.toString(source.year()),
                words(Licences.name(source.licence(), texts)),
                Integer.toString(column.cogYear()),
                texts.get(
                        "sources.coverageOf",
                        Integer.toString(perimeter.coverage(column.code())),
                        perimeter.communes().size()),
                words(source.findUrl().orElse("")));
    }

    private String title(Indicator column) {
        String unit = wording.unit(column.unit());
        String label = wording.label(column);
        return words(unit.isEmpty() ? label : label + " (" + unit + ")");
    }

    private String cell(Optional<Figure> figure) {
        return figure.map(known -> known instanceof Figure.Amount amount
                        ? number(amount.value())
                        : words(((Figure.Words) known).in(language)))
                .orElse("");
    }

    private String number(double value) {
        String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return french ? plain.replace('.', ',') : plain;
    }

    /** A text that a spreadsheet would take for a formula is given an apostrophe, which makes it a text again. */
    static String words(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private String written(List<List<String>> lines) {
        StringWriter file = new StringWriter();
        file.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(french ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(file)) {
            lines.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }
}
