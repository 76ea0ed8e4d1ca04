package com.vivrou.territory.web;

import com.vivrou.kernel.Texts;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.Commune;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.Perimeter;
import com.vivrou.territory.PlaceCards;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All communes of the territory in one table, searched and sorted by address alone. */
@Named
@RequestScoped
public class CommunesPage {
    /** What the table can be sorted by: the word in the address, the indicator, and which end comes first. */
    enum Order {
        NOM("", false),
        HABITANTS("population", true),
        LOYER("rent_house_m2", false),
        PRIX("price_house_m2_median", false),
        ECOLES("schools", true),
        MEDECINS("gp_access", true),
        FIBRE("fibre_share", true);

        private final String indicator;
        private final boolean highestFirst;

        Order(String indicator, boolean highestFirst) {
            this.indicator = indicator;
            this.highestFirst = highestFirst;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Order of(String word) {
            return Arrays.stream(values())
                    .filter(order -> order.word().equals(word))
                    .findFirst()
                    .orElse(NOM);
        }

        /** Communes without the figure come last, whichever end is first. */
        Comparator<Commune> comparator() {
            if (indicator.isEmpty()) {
                return (one, other) -> 0;
            }
            Comparator<Double> byValue = highestFirst ? Comparator.reverseOrder() : Comparator.naturalOrder();
            Function<Commune, Double> value = commune -> {
                OptionalDouble amount = commune.amount(indicator);
                return amount.isPresent() ? amount.getAsDouble() : Double.NaN;
            };
            return Comparator.comparing(
                            (Commune commune) -> value.apply(commune).isNaN())
                    .thenComparing(value, byValue);
        }
    }

    public record Cell(String value, boolean known) {}

    public record Row(String name, String url, String group, List<Cell> cells) {}

    /** Head of a column: a link that sorts by it; {@code sorted} is what the table is in the order of. */
    public record Column(String label, String url, boolean sorted, String direction) {}

    @Inject
    private Atlas atlas;

    @Inject
    private PlaceCards cards;

    private Locale language = Locale.FRENCH;
    private Perimeter perimeter = new Perimeter("", List.of(), List.of());
    private String query = "";
    private Order order = Order.NOM;
    private List<Row> rows = List.of();

    @PostConstruct
    void open() {
        FacesContext context = FacesContext.getCurrentInstance();
        Map<String, String> parameters = context.getExternalContext().getRequestParameterMap();
        language = context.getViewRoot().getLocale();
        perimeter = atlas.perimeter();
        query = parameters.getOrDefault("q", "").strip();
        order = Order.of(parameters.getOrDefault("tri", ""));
        List<Commune> found = query.isEmpty() ? perimeter.communes() : perimeter.search(query);
        rows = found.stream().sorted(order.comparator()).map(this::row).toList();
    }

    public String getQuery() {
        return query;
    }

    public String getOrderWord() {
        return order.word();
    }

    public List<Row> getRows() {
        return rows;
    }

    public int getCommuneCount() {
        return perimeter.communes().size();
    }

    /** How many were found, in a sentence; empty when nothing was sought. */
    public String getFound() {
        return query.isEmpty() ? "" : texts().get("communes.found", rows.size(), query);
    }

    public List<Column> getColumns() {
        return Arrays.stream(Order.values())
                .map(column -> new Column(
                        texts().get("communes.column." + column.word()),
                        address(column),
                        column == order,
                        column.highestFirst ? "descending" : "ascending"))
                .toList();
    }

    public String getSortedBy() {
        return texts().get("communes.sortedBy", texts().get("communes.column." + order.word()));
    }

    public String getSources() {
        IndicatorTexts wording = IndicatorTexts.in(language);
        return Arrays.stream(Order.values())
                .map(column -> perimeter.findIndicator(column.indicator))
                .flatMap(Optional::stream)
                .map(indicator -> wording.source(indicator.source()))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private Row row(Commune commune) {
        return new Row(
                commune.name(),
                "/communes/" + commune.segment(),
                commune.epciName(),
                List.of(
                        cell(commune, "population"),
                        new Cell(
                                cards.houseRent(commune, language),
                                commune.amount("rent_house_m2").isPresent()),
                        cell(commune, "price_house_m2_median"),
                        cell(commune, "schools"),
                        cell(commune, "gp_access"),
                        cell(commune, "fibre_share")));
    }

    private Cell cell(Commune commune, String code) {
        IndicatorTexts wording = IndicatorTexts.in(language);
        return commune.find(code)
                .map(figure -> new Cell(wording.value(figure), true))
                .orElseGet(() -> new Cell(wording.notPublished(), false));
    }

    private String address(Order column) {
        String sought = query.isEmpty() ? "" : "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return "/communes?tri=" + column.word() + sought;
    }

    private Texts texts() {
        return Texts.of("territory", language);
    }
}
