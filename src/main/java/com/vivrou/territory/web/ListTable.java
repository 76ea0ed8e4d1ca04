package com.vivrou.territory.web;

import com.vivrou.kernel.Texts;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.Perimeter;
import com.vivrou.territory.PlaceCards;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The list as a table: heads that sort it, a row for each commune of the page at hand. */
final class ListTable {
    /** @param note what a figure means in everyday terms; empty for most */
    public record Cell(String label, String value, String note, boolean known) {}

    public record Row(String code, String name, String url, String group, List<Cell> cells) {}

    /**
     * Head of a column: a link that sorts by it.
     *
     * @param direction as {@code aria-sort} says it, empty when the table is in another order
     */
    public record Head(String label, String url, String direction, String hint) {
        public boolean sorted() {
            return !direction.isEmpty();
        }
    }

    private static final String HOUSE_RENT = "rent_house_m2";

    private final ListQuery query;
    private final Texts texts;
    private final Locale language;
    private final IndicatorTexts wording;
    private final boolean groupsDiffer;
    private final PlaceCards cards;

    ListTable(ListQuery query, Perimeter perimeter, PlaceCards cards, Locale language) {
        this.query = query;
        this.cards = cards;
        this.language = language;
        this.texts = Texts.of("territory", language);
        this.wording = IndicatorTexts.in(language);
        this.groupsDiffer = perimeter.byEpci().size() > 1;
    }

    /** The first is the one of the names. */
    List<Head> heads() {
        List<Head> heads = new ArrayList<>();
        heads.add(head(texts.get("communes.column.nom"), ListQuery.BY_NAME, false));
        query.columns()
                .forEach(column -> heads.add(
                        head(ListTexts.label(column, texts), column.code(), ListQuery.isHighestFirst(column))));
        return heads;
    }

    List<Row> rows(List<Commune> communes) {
        return communes.stream()
                .map(commune -> new Row(
                        commune.code(),
                        commune.name(),
                        "/communes/" + commune.segment(),
                        groupsDiffer ? commune.epciName() : "",
                        query.columns().stream()
                                .map(column -> cell(commune, column))
                                .toList()))
                .toList();
    }

    private Head head(String label, String code, boolean usuallyHighest) {
        boolean sorted = query.order().equals(code);
        boolean next = sorted ? !query.descending() : usuallyHighest;
        return new Head(
                label,
                query.inOrder(code, next).address(),
                sorted ? query.descending() ? "descending" : "ascending" : "",
                hint(code, next));
    }

    private String hint(String code, boolean descending) {
        if (code.equals(ListQuery.BY_NAME)) {
            return texts.get(descending ? "communes.sort.z" : "communes.sort.a");
        }
        return texts.get(descending ? "communes.sort.down" : "communes.sort.up");
    }

    private Cell cell(Commune commune, Indicator column) {
        String label = ListTexts.label(column, texts);
        return commune.find(column.code())
                .map(figure -> new Cell(label, wording.value(figure), note(commune, column), true))
                .orElseGet(() -> new Cell(label, wording.notPublished(), "", false));
    }

    private String note(Commune commune, Indicator column) {
        return column.code().equals(HOUSE_RENT)
                ? texts.get("communes.houseRent", cards.houseRent(commune, language))
                : "";
    }
}
