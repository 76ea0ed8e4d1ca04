package com.vivrou.territory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The communes of a territory drawn flat, north up, for SVG.
 *
 * @param width of the drawing, in its own units; so {@code height}
 * @param shapes in the order of the communes' names
 * @param around communes outside the territory, in the same order; empty in most drawings
 * @param labels names of the largest communes, none over another
 * @param border path around the whole territory
 * @param inner path of all borders between communes, each drawn once
 * @param groups path of the borders between groups of communes inside it; empty when there is one group
 * @param frame where a place of the world lies in it
 * @param source who drew the outlines and when, as their document words it
 */
public record MapDrawing(
        int width,
        int height,
        List<Shape> shapes,
        List<Shape> around,
        List<Label> labels,
        String border,
        String inner,
        String groups,
        Frame frame,
        String source) {
    private static final int TOWN = 10_000;
    private static final int SMALL_TOWN = 3_000;
    private static final int VILLAGE = 1_000;

    /**
     * How the drawing is set over the world.
     *
     * @param west longitude of {@code left}
     * @param north latitude of {@code top}
     * @param narrowing by how much a degree of longitude is shorter than one of latitude
     * @param scale units of the drawing in a degree of latitude
     */
    public record Frame(double west, double north, double narrowing, double scale, double left, double top) {
        public int x(double longitude) {
            return (int) Math.round((longitude - west) * narrowing * scale + left);
        }

        public int y(double latitude) {
            return (int) Math.round((north - latitude) * scale + top);
        }
    }

    /** The name of a commune, where it is written; {@code minor} ones give way on a narrow screen. */
    public record Label(String text, long x, long y, boolean minor) {}

    /**
     * A place inside a commune's outline.
     *
     * @param room how wide the outline is there
     */
    public record Seat(long x, long y, long room) {}

    /**
     * One commune: its path, and the box and the centre of it.
     *
     * @param seat a place well inside, for a mark
     */
    public record Shape(Commune commune, String path, double left, double top, double right, double bottom, Seat seat) {
        /** Class of the kit for its size: c1 to c4, and c0 for one whose population is not published. */
        public String sizeClass() {
            if (commune.population().isEmpty()) {
                return "c0";
            }
            int people = commune.population().getAsInt();
            return people >= TOWN ? "c4" : people >= SMALL_TOWN ? "c3" : people >= VILLAGE ? "c2" : "c1";
        }

        public double middleX() {
            return (left + right) / 2;
        }

        public double middleY() {
            return (top + bottom) / 2;
        }
    }

    public MapDrawing {
        shapes = List.copyOf(shapes);
        around = List.copyOf(around);
        labels = List.copyOf(labels);
    }

    /** One path of all the communes around. */
    public String surroundings() {
        return around.stream().map(Shape::path).collect(Collectors.joining());
    }

    public Optional<Shape> find(String communeCode) {
        return Stream.concat(shapes.stream(), around.stream())
                .filter(shape -> shape.commune().code().equals(communeCode))
                .findFirst();
    }
}
