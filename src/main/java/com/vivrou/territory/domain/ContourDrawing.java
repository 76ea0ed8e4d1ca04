package com.vivrou.territory.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import com.vivrou.kernel.Fingerprint;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Contours;
import com.vivrou.territory.Perimeter;
import java.util.List;

/** Writes outlines as one GeoJSON document, restricted to the communes of a perimeter. */
final class ContourDrawing {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HASH_DIGITS = 16;

    private ContourDrawing() {}

    static Contours of(List<ContourEntity> outlines, Perimeter perimeter, String source) {
        ObjectNode document = JSON.createObjectNode();
        document.put("type", "FeatureCollection");
        document.put("source", source);
        ArrayNode features = document.putArray("features");
        for (ContourEntity outline : outlines) {
            perimeter
                    .find(outline.communeCode())
                    .ifPresent(commune -> addFeature(features, commune, outline.geometry()));
        }
        try {
            String geoJson = JSON.writeValueAsString(document);
            return new Contours(geoJson, Fingerprint.of(geoJson).substring(0, HASH_DIGITS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Outlines were checked before they were stored.", e);
        }
    }

    private static void addFeature(ArrayNode features, Commune commune, String geometry) {
        ObjectNode feature = features.addObject();
        feature.put("type", "Feature");
        ObjectNode properties = feature.putObject("properties");
        properties.put("code", commune.code());
        properties.put("name", commune.name());
        properties.put("segment", commune.segment());
        feature.putRawValue("geometry", new RawValue(geometry));
    }
}
