package com.vivrou.territory.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Contours;
import com.vivrou.territory.MapDrawing;
import com.vivrou.territory.Perimeter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws outlines flat: longitudes are narrowed by the cosine of the middle latitude, which is true enough for one
 * territory. Coordinates are whole numbers, and paths relative, to keep pages light. Neighbours share their vertices, so
 * a side that belongs to one commune only lies on the border of the territory.
 */
final class DrawingMap {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WIDTH = 720;
    private static final int HIGHEST = 880;
    private static final int MARGIN = 14;

    private static final int LABELS = 9;
    private static final int MAJOR_LABELS = 4;
    private static final int LABEL_BELOW = 5;
    private static final int LETTER = 10;
    private static final int LINE = 28;
    private static final int SEAT_LINES = 16;

    private record Point(int x, int y) {}

    private record Side(Point from, Point to) {
        static Side of(Point one, Point other) {
            boolean inOrder = one.x() < other.x() || one.x() == other.x() && one.y() <= other.y();
            return inOrder ? new Side(one, other) : new Side(other, one);
        }
    }

    private record Area(Commune commune, List<List<double[]>> rings) {}

    private final List<Area> areas;
    private final List<Area> around;
    private final MapDrawing.Frame frame;
    private final int width;
    private final int height;

    private DrawingMap(List<Area> areas, List<Area> around) {
        this.areas = areas;
        this.around = around;
        double[] box = boxOf(Stream.concat(areas.stream(), around.stream()).toList());
        double narrowing = Math.cos(Math.toRadians((box[1] + box[3]) / 2));
        double wide = (box[2] - box[0]) * narrowing;
        double tall = box[3] - box[1];
        double scale = Math.min((WIDTH - 2.0 * MARGIN) / wide, (HIGHEST - 2.0 * MARGIN) / tall);
        width = WIDTH;
        // A territory taller than wide stands in the middle.
        double left = (WIDTH - wide * scale) / 2;
        frame = new MapDrawing.Frame(box[0], box[3], narrowing, scale, left, MARGIN);
        height = (int) Math.ceil(tall * scale) + 2 * MARGIN;
    }

    /** @param outlines GeoJSON geometries of the communes around, by code */
    static MapDrawing of(Contours contours, Perimeter perimeter, Perimeter around, Map<String, String> outlines) {
        try {
            JsonNode document = JSON.readTree(contours.geoJson());
            List<Area> areas = areasOf(document, perimeter);
            if (areas.isEmpty()) {
                throw new IllegalArgumentException("These outlines show no commune of the territory.");
            }
            return new DrawingMap(areas, areasOf(around, outlines))
                    .draw(document.path("source").asText());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The outlines are not readable.", e);
        }
    }

    private MapDrawing draw(String source) {
        Map<Side, TreeSet<String>> groupsBySide = new LinkedHashMap<>();
        Map<Side, Integer> uses = new HashMap<>();
        List<MapDrawing.Shape> shapes = new ArrayList<>();
        for (Area area : areas) {
            List<List<Point>> rings = area.rings().stream().map(this::flat).toList();
            for (List<Point> ring : rings) {
                for (int i = 1; i < ring.size(); i++) {
                    Side side = Side.of(ring.get(i - 1), ring.get(i));
                    groupsBySide
                            .computeIfAbsent(side, none -> new TreeSet<>())
                            .add(area.commune().epciSiren());
                    uses.merge(side, 1, Integer::sum);
                }
            }
            shapes.add(shape(area.commune(), rings));
        }
        List<Side> border = groupsBySide.keySet().stream()
                .filter(side -> uses.getOrDefault(side, 0) == 1)
                .toList();
        List<Side> inner = groupsBySide.keySet().stream()
                .filter(side -> uses.getOrDefault(side, 0) > 1)
                .toList();
        List<Side> groups = groupsBySide.entrySet().stream()
                .filter(side -> side.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
        return new MapDrawing(
                width,
                height,
                shapes,
                around.stream()
                        .map(area -> shape(
                                area.commune(),
                                area.rings().stream().map(this::flat).toList()))
                        .toList(),
                labels(shapes),
                chained(border),
                chained(inner),
                chained(groups),
                frame,
                source);
    }

    /** The largest first; a name that would stand over another is left out. */
    private static List<MapDrawing.Label> labels(List<MapDrawing.Shape> shapes) {
        List<MapDrawing.Shape> bySize = shapes.stream()
                .filter(shape -> shape.commune().population().isPresent())
                .sorted(Comparator.comparingInt((MapDrawing.Shape shape) ->
                                shape.commune().population().orElse(0))
                        .reversed())
                .toList();
        List<MapDrawing.Label> labels = new ArrayList<>();
        for (MapDrawing.Shape shape : bySize) {
            MapDrawing.Label label = new MapDrawing.Label(
                    shape.commune().name(),
                    Math.round(shape.middleX()),
                    Math.round(shape.middleY()) + LABEL_BELOW,
                    labels.size() >= MAJOR_LABELS);
            if (labels.size() < LABELS && labels.stream().noneMatch(other -> meet(label, other))) {
                labels.add(label);
            }
        }
        return labels;
    }

    private static boolean meet(MapDrawing.Label one, MapDrawing.Label other) {
        double room = (one.text().length() + other.text().length()) * LETTER / 2.0;
        return Math.abs(one.x() - other.x()) < room && Math.abs(one.y() - other.y()) < LINE;
    }

    private static MapDrawing.Shape shape(Commune commune, List<List<Point>> rings) {
        List<Point> points = rings.stream().flatMap(List::stream).toList();
        return new MapDrawing.Shape(
                commune,
                rings.stream().map(ring -> path(ring) + "z").collect(Collectors.joining()),
                points.stream().mapToInt(Point::x).min().orElse(0),
                points.stream().mapToInt(Point::y).min().orElse(0),
                points.stream().mapToInt(Point::x).max().orElse(0),
                points.stream().mapToInt(Point::y).max().orElse(0),
                seat(rings));
    }

    /** The middle of the widest place, those near the middle of the height preferred. */
    private static MapDrawing.Seat seat(List<List<Point>> rings) {
        IntSummaryStatistics heights =
                rings.stream().flatMap(List::stream).mapToInt(Point::y).summaryStatistics();
        double tall = Math.max(1, heights.getMax() - heights.getMin());
        MapDrawing.Seat best = new MapDrawing.Seat(0, 0, 0);
        double bestWorth = -1;
        for (int line = 1; line < SEAT_LINES; line++) {
            double y = heights.getMin() + tall * line / SEAT_LINES;
            double nearness = 1 - Math.abs(2.0 * line / SEAT_LINES - 1);
            List<Double> crossings = crossings(rings, y);
            for (int i = 1; i < crossings.size(); i += 2) {
                double room = crossings.get(i) - crossings.get(i - 1);
                if (room * nearness > bestWorth) {
                    bestWorth = room * nearness;
                    best = new MapDrawing.Seat(
                            Math.round(crossings.get(i) - room / 2), Math.round(y), Math.round(room));
                }
            }
        }
        return best;
    }

    /** Where the outline crosses a horizontal line, from left to right: in, out, in, out. */
    private static List<Double> crossings(List<List<Point>> rings, double y) {
        List<Double> crossings = new ArrayList<>();
        for (List<Point> ring : rings) {
            for (int i = 1; i < ring.size(); i++) {
                Point from = ring.get(i - 1);
                Point to = ring.get(i);
                if (from.y() <= y != to.y() <= y) {
                    crossings.add(from.x() + (y - from.y()) * (to.x() - from.x()) / (to.y() - from.y()));
                }
            }
        }
        Collections.sort(crossings);
        return crossings;
    }

    private List<Point> flat(List<double[]> ring) {
        List<Point> points = new ArrayList<>();
        for (double[] place : ring) {
            Point point = new Point(frame.x(place[0]), frame.y(place[1]));
            if (points.isEmpty() || !points.get(points.size() - 1).equals(point)) {
                points.add(point);
            }
        }
        return points;
    }

    /** Joins sides end to end, so that the pen is lifted as rarely as possible. */
    private static String chained(List<Side> sides) {
        Map<Point, Deque<Side>> byEnd = new HashMap<>();
        for (Side side : sides) {
            byEnd.computeIfAbsent(side.from(), none -> new ArrayDeque<>()).add(side);
            byEnd.computeIfAbsent(side.to(), none -> new ArrayDeque<>()).add(side);
        }
        StringBuilder path = new StringBuilder();
        for (Side side : sides) {
            List<Point> line = new ArrayList<>();
            Point end = side.from();
            Side next = take(side, byEnd) ? side : null;
            while (next != null) {
                if (line.isEmpty()) {
                    line.add(end);
                }
                end = next.from().equals(end) ? next.to() : next.from();
                line.add(end);
                Deque<Side> onward = byEnd.getOrDefault(end, new ArrayDeque<>());
                next = onward.peek();
                if (next != null) {
                    take(next, byEnd);
                }
            }
            if (!line.isEmpty()) {
                path.append(path(line));
            }
        }
        return path.toString();
    }

    private static boolean take(Side side, Map<Point, Deque<Side>> byEnd) {
        boolean there = byEnd.getOrDefault(side.from(), new ArrayDeque<>()).remove(side);
        byEnd.getOrDefault(side.to(), new ArrayDeque<>()).remove(side);
        return there;
    }

    private static String path(List<Point> points) {
        StringBuilder path = new StringBuilder();
        Point before = points.get(0);
        path.append('M').append(before.x()).append(' ').append(before.y()).append('l');
        for (int i = 1; i < points.size(); i++) {
            Point point = points.get(i);
            int right = point.x() - before.x();
            int down = point.y() - before.y();
            if (i > 1 && right >= 0) {
                path.append(' ');
            }
            path.append(right).append(down < 0 ? "" : " ").append(down);
            before = point;
        }
        return path.toString();
    }

    private static List<Area> areasOf(JsonNode document, Perimeter perimeter) {
        List<Area> areas = new ArrayList<>();
        Map<String, JsonNode> outlines = new HashMap<>();
        document.path("features")
                .forEach(feature ->
                        outlines.put(feature.path("properties").path("code").asText(), feature.path("geometry")));
        for (Commune commune : perimeter.communes()) {
            JsonNode outline = outlines.get(commune.code());
            if (outline != null) {
                areas.add(new Area(commune, ringsOf(outline)));
            }
        }
        return areas;
    }

    private static List<Area> areasOf(Perimeter around, Map<String, String> outlines) throws JsonProcessingException {
        List<Area> areas = new ArrayList<>();
        for (Commune commune : around.communes()) {
            String outline = outlines.get(commune.code());
            if (outline != null) {
                areas.add(new Area(commune, ringsOf(JSON.readTree(outline))));
            }
        }
        return areas;
    }

    private static List<List<double[]>> ringsOf(JsonNode geometry) {
        List<List<double[]>> rings = new ArrayList<>();
        JsonNode coordinates = geometry.path("coordinates");
        if (geometry.path("type").asText().equals("MultiPolygon")) {
            coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(ringOf(ring))));
        } else {
            coordinates.forEach(ring -> rings.add(ringOf(ring)));
        }
        return rings;
    }

    private static List<double[]> ringOf(JsonNode ring) {
        List<double[]> places = new ArrayList<>();
        ring.forEach(place ->
                places.add(new double[] {place.get(0).asDouble(), place.get(1).asDouble()}));
        return places;
    }

    /** West, south, east, north. */
    private static double[] boxOf(List<Area> areas) {
        double[] box = {180, 90, -180, -90};
        areas.forEach(area -> area.rings()
                .forEach(ring -> ring.forEach(place -> {
                    box[0] = Math.min(box[0], place[0]);
                    box[1] = Math.min(box[1], place[1]);
                    box[2] = Math.max(box[2], place[0]);
                    box[3] = Math.max(box[3], place[1]);
                })));
        return box;
    }
}
