package com.vivrou.territory.web;

import com.vivrou.kernel.Texts;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.Perimeter;
import com.vivrou.territory.PlaceCards;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The list of communes as a page shows it: the form, the table, the pages, the files. */
public record ListView(
        Perimeter perimeter,
        ListQuery query,
        List<String> problems,
        Listing listing,
        ListTable table,
        ListFilters filters,
        Locale language) {

    public record PageLink(int number, String url, boolean current) {}

    static ListView of(Map<String, String[]> parameters, Perimeter perimeter, PlaceCards cards, Locale language) {
        ListReading.Read read = ListReading.of(parameters, perimeter, language);
        ListQuery query = read.query();
        Listing listing = new Listing(perimeter, query, language);
        List<String> problems = new ArrayList<>(read.problems());
        if (query.page() > listing.pages()) {
            problems.add(Texts.of("territory", language)
                    .get("communes.wrong.beyond", Integer.toString(query.page()), listing.pages()));
        }
        return new ListView(
                perimeter,
                query,
                List.copyOf(problems),
                listing,
                new ListTable(query, perimeter, cards, language),
                new ListFilters(query, perimeter, language),
                language);
    }

    public int communeCount() {
        return perimeter.communes().size();
    }

    public List<ListTable.Head> heads() {
        return table.heads();
    }

    public List<ListTable.Row> rows() {
        return table.rows(listing.shown());
    }

    public List<ListFilters.Choice> groups() {
        return filters.groups();
    }

    public List<ListFilters.Bounds> population() {
        return filters.population().stream().toList();
    }

    public List<ListFilters.Bounds> bounds() {
        return filters.bounds();
    }

    public boolean boundsInUse() {
        return filters.boundsInUse();
    }

    public List<ListFilters.ColumnGroup> columnGroups() {
        return filters.columns();
    }

    public List<ListFilters.Chip> chips() {
        return filters.chips();
    }

    public String withoutFilters() {
        return query.withoutFilters().address();
    }

    /** What the form keeps though it has no field for it; empty when the list is in its usual order. */
    public String keptOrder() {
        return query.isByName() && !query.descending() ? "" : query.order();
    }

    public String keptDirection() {
        return query.descending() ? ListQuery.DOWN : ListQuery.UP;
    }

    public String found() {
        return text("communes.found", listing.found().size(), communeCount());
    }

    /** How many are left aside for want of a figure; empty when none is. */
    public String leftAside() {
        return listing.unknown() == 0 ? "" : text("communes.leftAside", listing.unknown());
    }

    public String sortedBy() {
        if (query.isByName()) {
            return text(query.descending() ? "communes.sortedZ" : "communes.sortedA");
        }
        String label = perimeter
                .findIndicator(query.order())
                .map(indicator -> ListTexts.label(indicator, Texts.of("territory", language)))
                .orElse("");
        return text(query.descending() ? "communes.sortedDown" : "communes.sortedUp", label);
    }

    /** Empty when all fit on one. */
    public List<PageLink> pages() {
        return listing.pages() == 1
                ? List.of()
                : IntStream.rangeClosed(1, listing.pages())
                        .mapToObj(number ->
                                new PageLink(number, query.onPage(number).address(), number == listing.page()))
                        .toList();
    }

    public String csvUrl() {
        return query.onPage(1).address(CommunesCsvServlet.DATA);
    }

    public String csvSourcesUrl() {
        return query.onPage(1).address(CommunesCsvServlet.SOURCES);
    }

    public List<SourceLink> sources() {
        IndicatorTexts wording = IndicatorTexts.in(language);
        return query.columns().stream()
                .map(Indicator::source)
                .distinct()
                .map(source -> SourceLink.of(source, wording))
                .toList();
    }

    private String text(String key, Object... parameters) {
        return Texts.of("territory", language).get(key, parameters);
    }
}
