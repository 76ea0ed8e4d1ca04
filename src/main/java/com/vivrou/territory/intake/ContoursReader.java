package com.vivrou.territory.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vivrou.territory.Commune;
import com.vivrou.territory.PackProblem;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code contours.geojson}. */
final class ContoursReader {
    static final String FILE = "contours.geojson";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> AREAS = Set.of("Polygon", "MultiPolygon");

    private final Findings findings;

    ContoursReader(Findings findings) {
        this.findings = findings;
    }

    record Outlines(Map<String, String> geometries, String source) {}

    Outlines read(PackFile file, List<Commune> communes) {
        JsonNode document;
        try {
            document = JSON.readTree(file.text());
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            findings.add(PackProblem.JSON_BROKEN, FILE, line, "", e.getOriginalMessage());
            return new Outlines(Map.of(), "");
        }
        if (!document.path("type").asText().equals("FeatureCollection")
                || !document.path("features").isArray()) {
            findings.add(
                    PackProblem.JSON_BROKEN,
                    FILE,
                    1,
                    "type",
                    document.path("type").asText());
            return new Outlines(Map.of(), "");
        }
        return new Outlines(geometries(document.path("features"), communes), source(document));
    }

    private String source(JsonNode document) {
        String source = document.path("source").asText();
        String year = document.path("year").asText();
        for (String field : List.of("source", "year")) {
            if (document.path(field).asText().isBlank()) {
                findings.add(PackProblem.FIELD_MISSING, FILE, 1, field, "");
            }
        }
        return source + ", " + year;
    }

    private Map<String, String> geometries(JsonNode features, List<Commune> communes) {
        Set<String> expected =
                communes.stream().map(Commune::code).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, String> geometries = new LinkedHashMap<>();
        for (JsonNode feature : features) {
            JsonNode code = feature.path("properties").path("code");
            JsonNode geometry = feature.path("geometry");
            if (!code.isTextual() || code.asText().isBlank()) {
                String name = feature.path("properties").path("name").asText();
                findings.add(PackProblem.CONTOUR_WITHOUT_CODE, FILE, 0, "code", name);
            } else if (!expected.contains(code.asText())) {
                findings.add(PackProblem.CONTOUR_OF_ANOTHER_COMMUNE, FILE, 0, "code", code.asText());
            } else if (!isArea(geometry)) {
                findings.add(PackProblem.CONTOUR_MALFORMED, FILE, 0, "geometry", code.asText());
            } else if (geometries.put(code.asText(), geometry.toString()) != null) {
                findings.add(PackProblem.CONTOUR_TWICE, FILE, 0, "code", code.asText());
            }
        }
        if (!communes.isEmpty()) {
            expected.stream()
                    .filter(code -> !geometries.containsKey(code))
                    .forEach(code -> findings.add(PackProblem.CONTOUR_MISSING, FILE, 0, "code", code));
        }
        return geometries;
    }

    private static boolean isArea(JsonNode geometry) {
        JsonNode corner = geometry.path("coordinates");
        int depth = 0;
        while (corner.isArray() && !corner.isEmpty()) {
            if (corner.get(0).isNumber()) {
                boolean onEarth = corner.size() >= 2
                        && Math.abs(corner.get(0).asDouble()) <= 180
                        && Math.abs(corner.get(1).asDouble()) <= 90;
                return onEarth
                        && AREAS.contains(geometry.path("type").asText())
                        && depth == (geometry.path("type").asText().equals("Polygon") ? 2 : 3);
            }
            corner = corner.get(0);
            depth++;
        }
        return false;
    }
}
