package com.vivrou.territory.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Figure;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.Perimeter;
import java.util.Locale;

/** A commune for search engines, in the words of schema.org: a place, and each published figure with its source. */
final class StructuredCommune {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StructuredCommune() {}

    /**
     * A JSON-LD document in its script element, which no browser runs: the content policy lets it stand. It is written
     * as a whole, since PrimeFaces would move the script of a page and number it anew each time.
     *
     * @param site address of the territory, without final slash
     */
    static String of(Commune commune, Perimeter perimeter, String site, Locale language) {
        ObjectNode place = JSON.createObjectNode();
        place.put("@context", "https://schema.org");
        place.put("@type", "AdministrativeArea");
        place.put("name", commune.name());
        place.put("url", site + "/communes/" + commune.segment());
        ObjectNode code = place.putObject("identifier");
        code.put("@type", "PropertyValue");
        code.put("propertyID", "INSEE");
        code.put("value", commune.code());
        ObjectNode centre = place.putObject("geo");
        centre.put("@type", "GeoCoordinates");
        centre.put("latitude", commune.latitude());
        centre.put("longitude", commune.longitude());
        if (!commune.epciName().isEmpty()) {
            ObjectNode group = place.putObject("containedInPlace");
            group.put("@type", "AdministrativeArea");
            group.put("name", commune.epciName());
        }
        ArrayNode figures = place.putArray("additionalProperty");
        AtlasTheme.of(perimeter).forEach((theme, indicators) -> indicators.stream()
                .filter(theme::isFirst)
                .forEach(indicator ->
                        commune.find(indicator.code()).ifPresent(figure -> add(figures, indicator, figure, language))));
        return "<script type=\"application/ld+json\">" + written(place) + "</script>";
    }

    private static void add(ArrayNode figures, Indicator indicator, Figure figure, Locale language) {
        IndicatorTexts wording = IndicatorTexts.in(language);
        ObjectNode property = figures.addObject();
        property.put("@type", "PropertyValue");
        property.put("propertyID", indicator.code());
        property.put("name", wording.label(indicator));
        if (figure instanceof Figure.Amount amount) {
            property.put("value", amount.value());
            if (!wording.unit(indicator.unit()).isEmpty()) {
                property.put("unitText", wording.unit(indicator.unit()));
            }
        } else {
            property.put("value", wording.value(figure));
        }
        property.put("description", wording.source(indicator.source()));
    }

    /** Nothing in it can end the script element. */
    private static String written(ObjectNode document) {
        try {
            return JSON.writeValueAsString(document)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts and numbers can be written.", e);
        }
    }
}
