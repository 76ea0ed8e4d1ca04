package com.vivrou.territory.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.vivrou.territory.intake.France;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A commune's polygons to four decimals, which is some ten metres: corners that fall together are one, rings that
 * vanish are left out, heights are dropped.
 */
final class SimpleOutline {
    private static final int UNIT = 10_000;
    private static final int CORNERS_AT_LEAST = 4;

    private final StringBuilder text = new StringBuilder(1024);
    private boolean isSound = true;

    private SimpleOutline() {}

    /** Empty when the geometry is no Polygon or MultiPolygon, lies outside France, or has a ring that does not close. */
    static Optional<String> of(JsonNode geometry) {
        SimpleOutline outline = new SimpleOutline();
        String type = geometry.path("type").asText();
        JsonNode coordinates = geometry.path("coordinates");
        int polygons = 0;
        outline.text.append("{\"type\":\"").append(type).append("\",\"coordinates\":");
        if (type.equals("Polygon")) {
            polygons = outline.polygon(coordinates) ? 1 : 0;
        } else if (type.equals("MultiPolygon")) {
            outline.text.append('[');
            for (JsonNode polygon : coordinates) {
                int before = outline.text.length();
                if (polygons > 0) {
                    outline.text.append(',');
                }
                if (outline.polygon(polygon)) {
                    polygons++;
                } else {
                    outline.text.setLength(before);
                }
            }
            outline.text.append(']');
        }
        outline.text.append('}');
        return polygons > 0 && outline.isSound ? Optional.of(outline.text.toString()) : Optional.empty();
    }

    /** Whether something of it is left: its outer ring, with those of its holes that are large enough. */
    private boolean polygon(JsonNode rings) {
        text.append('[');
        int kept = 0;
        for (JsonNode ring : rings) {
            List<long[]> corners = corners(ring);
            if (corners.size() >= CORNERS_AT_LEAST) {
                text.append(kept == 0 ? "" : ",");
                append(corners);
                kept++;
            } else if (kept == 0) {
                return false;
            }
        }
        text.append(']');
        return kept > 0;
    }

    private List<long[]> corners(JsonNode ring) {
        List<long[]> corners = new ArrayList<>(ring.size());
        for (JsonNode corner : ring) {
            double longitude = corner.path(0).asDouble(Double.NaN);
            double latitude = corner.path(1).asDouble(Double.NaN);
            if (!France.holds(latitude, longitude)) {
                isSound = false;
                return List.of();
            }
            long[] rounded = {Math.round(longitude * UNIT), Math.round(latitude * UNIT)};
            if (corners.isEmpty() || !isSame(corners.get(corners.size() - 1), rounded)) {
                corners.add(rounded);
            }
        }
        isSound &= corners.isEmpty() || isSame(corners.get(0), corners.get(corners.size() - 1));
        return corners;
    }

    private static boolean isSame(long[] corner, long[] other) {
        return corner[0] == other[0] && corner[1] == other[1];
    }

    private void append(List<long[]> corners) {
        char before = '[';
        for (long[] corner : corners) {
            text.append(before).append('[');
            degrees(corner[0]);
            text.append(',');
            degrees(corner[1]);
            text.append(']');
            before = ',';
        }
        text.append(']');
    }

    private void degrees(long rounded) {
        long size = Math.abs(rounded);
        text.append(rounded < 0 ? "-" : "").append(size / UNIT);
        long rest = size % UNIT;
        if (rest > 0) {
            int start = text.length();
            text.append(UNIT + rest).setCharAt(start, '.');
            while (text.charAt(text.length() - 1) == '0') {
                text.setLength(text.length() - 1);
            }
        }
    }
}
