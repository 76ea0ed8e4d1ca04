package com.vivrou.territory.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vivrou.territory.Commune;
import com.vivrou.territory.CommuneMatch;
import com.vivrou.territory.Figure;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.ListedCommune;
import com.vivrou.territory.Perimeter;
import com.vivrou.territory.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The atlas as JSON. What is not published is null, never nought; each figure says who published it. */
record ApiWriting(Locale language, String site) {
    private static final ObjectMapper JSON = new ObjectMapper();

    String list(ApiSlice slice, List<String> fields) {
        ObjectNode document = JSON.createObjectNode();
        document.put("page", slice.number());
        document.put("size", slice.size());
        document.put("pages", slice.count());
        document.put("total", slice.total());
        ArrayNode communes = document.putArray("communes");
        slice.communes().forEach(commune -> communes.add(row(commune, fields)));
        return document.toString();
    }

    String commune(Commune commune, Perimeter perimeter) {
        ObjectNode document = row(commune, CommuneList.PLAIN_FIELDS);
        ArrayNode figures = document.putArray("figures");
        perimeter.indicators().forEach(indicator -> figures.add(figure(indicator, commune, perimeter)));
        return document.toString();
    }

    String indicators(Perimeter perimeter) {
        ObjectNode document = JSON.createObjectNode();
        document.put("communes", perimeter.communes().size());
        ArrayNode indicators = document.putArray("indicators");
        for (Indicator indicator : perimeter.indicators()) {
            ObjectNode each = indicators.addObject();
            describe(each, indicator);
            each.put("known", perimeter.coverage(indicator.code()));
            put(each, "median", perimeter.median(indicator.code()));
            if (!indicator.classes().isEmpty()) {
                ObjectNode classes = each.putObject("classes");
                indicator.classes().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(named ->
                                classes.put(named.getKey(), named.getValue().in(language)));
            }
        }
        return document.toString();
    }

    String found(List<CommuneMatch> matches, Perimeter perimeter) {
        ObjectNode document = JSON.createObjectNode();
        ArrayNode results = document.putArray("results");
        for (CommuneMatch match : matches) {
            ListedCommune listed = match.commune();
            perimeter.find(listed.code()).ifPresent(commune -> {
                ObjectNode result = row(commune, List.of("name", "postcodes", "population", "url"));
                result.put("oldName", match.oldName().orElse(null));
                results.add(result);
            });
        }
        return document.toString();
    }

    private ObjectNode row(Commune commune, List<String> asked) {
        List<String> fields = asked.isEmpty() ? CommuneList.PLAIN_FIELDS : asked;
        ObjectNode row = JSON.createObjectNode();
        row.put("code", commune.code());
        for (String field : fields) {
            switch (field) {
                case "code" -> {}
                case "name" -> row.put(field, commune.name());
                case "postcodes" -> commune.postcodes().forEach(row.putArray(field)::add);
                case "epci" -> putGroup(row, commune);
                case "population" ->
                    row.put(
                            field,
                            commune.population().isPresent()
                                    ? commune.population().getAsInt()
                                    : null);
                case "latitude" -> row.put(field, commune.latitude());
                case "longitude" -> row.put(field, commune.longitude());
                case "url" -> row.put(field, site + "/communes/" + commune.segment());
                default -> putFigure(row, field, commune);
            }
        }
        return row;
    }

    private static void putGroup(ObjectNode row, Commune commune) {
        if (commune.epciSiren().isEmpty()) {
            row.putNull("epci");
        } else {
            row.putObject("epci").put("siren", commune.epciSiren()).put("name", commune.epciName());
        }
    }

    /** Figures that a list was asked for stand together, by code. */
    private static void putFigure(ObjectNode row, String code, Commune commune) {
        ObjectNode figures = row.withObject("/figures");
        Optional<Figure> figure = commune.find(code);
        if (figure.isPresent() && figure.get() instanceof Figure.Words words) {
            figures.put(code, words.value());
        } else {
            put(figures, code, commune.amount(code));
        }
    }

    private ObjectNode figure(Indicator indicator, Commune commune, Perimeter perimeter) {
        ObjectNode written = JSON.createObjectNode();
        describe(written, indicator);
        Optional<Figure> figure = commune.find(indicator.code());
        written.put("published", figure.isPresent());
        if (figure.isPresent() && figure.get() instanceof Figure.Words words) {
            written.put("value", words.value());
            written.put("words", words.in(language));
        } else {
            put(written, "value", commune.amount(indicator.code()));
        }
        put(written, "median", perimeter.median(indicator.code()));
        return written;
    }

    private void describe(ObjectNode written, Indicator indicator) {
        written.put("indicator", indicator.code());
        written.put("label", IndicatorTexts.in(language).label(indicator));
        written.put("unit", indicator.unit());
        written.put("year", indicator.year());
        written.put("grain", indicator.grain().name().toLowerCase(Locale.ROOT));
        written.put("cogYear", indicator.cogYear());
        Source source = indicator.source();
        ObjectNode from = written.putObject("source");
        from.put("producer", source.producer());
        from.put("dataset", source.dataset());
        from.put("licence", source.licence());
        from.put("url", source.url());
        from.put("importedOn", source.findImportedOn().map(Object::toString).orElse(null));
    }

    /** Whole numbers are written without a fraction. */
    private static void put(ObjectNode written, String name, OptionalDouble amount) {
        written.put(name, amount.isPresent() ? plain(amount.getAsDouble()) : null);
    }

    private static BigDecimal plain(double amount) {
        BigDecimal exact = BigDecimal.valueOf(amount).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
