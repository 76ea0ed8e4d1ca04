package com.vivrou.household.web;

import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.Ranking;
import com.vivrou.territory.CommuneTable;
import com.vivrou.territory.MapDrawing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ranking drawn: the communes of the territory in the class of their score, those around it as points, and the rank on
 * the first ones. The list says the same.
 */
public final class RankingMap {
    private static final int PINS = 5;
    private static final int MOST_POINTS = 100;
    private static final double POINT = 5.5;
    private static final int SPACE = 24;

    private final MapDrawing drawing;
    private final int adult;
    private final Predicate<CommuneResult> sieve;
    private final Map<String, CommuneResult> results;
    private final List<CommuneResult> order;
    private final CommuneTable country;
    private final boolean around;
    private final Box box;
    private final List<Point> points;

    /** A commune of the territory. */
    public record Shape(String code, String title, String style, String path) {}

    /** A commune around it. */
    public record Point(String code, String title, String style, int x, int y) {}

    /** A rank, and where it stands. */
    public record Pin(int rank, String transform) {}

    private record Seat(long x, long y) {}

    private record Box(double left, double top, double right, double bottom) {
        Box with(Seat seat) {
            return new Box(
                    Math.min(left, seat.x() - SPACE),
                    Math.min(top, seat.y() - SPACE),
                    Math.max(right, seat.x() + SPACE),
                    Math.max(bottom, seat.y() + SPACE));
        }

        double width() {
            return right - left;
        }
    }

    /**
     * @param adult in whose eyes, or {@link Cards#HOUSEHOLD}
     * @param order the ranked communes that the list shows
     * @param sieve which communes the list may show: the others are drawn pale
     */
    RankingMap(
            MapDrawing drawing,
            Ranking ranking,
            int adult,
            List<CommuneResult> order,
            Predicate<CommuneResult> sieve,
            boolean around,
            CommuneTable country) {
        this.drawing = drawing;
        this.adult = adult;
        this.sieve = sieve;
        this.results = ranking.results().stream().collect(Collectors.toMap(CommuneResult::code, Function.identity()));
        this.order = order;
        this.country = country;
        this.around = around;
        this.box = around ? reached() : new Box(0, 0, drawing.width(), drawing.height());
        this.points = bestAround();
    }

    /** The territory and all that is ranked around it, so that nothing jumps while the ranking moves. */
    private Box reached() {
        Box reached = new Box(drawing.width(), drawing.height(), 0, 0);
        for (MapDrawing.Shape shape : drawing.shapes()) {
            reached = reached.with(new Seat(Math.round(shape.left()), Math.round(shape.top())))
                    .with(new Seat(Math.round(shape.right()), Math.round(shape.bottom())));
        }
        for (CommuneResult result : results.values()) {
            reached = result.neighbour() ? findSeat(result).map(reached::with).orElse(reached) : reached;
        }
        return reached;
    }

    public String viewBox() {
        return Stream.of(box.left(), box.top(), box.width(), box.bottom() - box.top())
                .map(length -> Long.toString(Math.round(length)))
                .collect(Collectors.joining(" "));
    }

    public List<Shape> shapes() {
        return drawing.shapes().stream()
                .flatMap(
                        shape -> Optional.ofNullable(results.get(shape.commune().code()))
                                .map(result -> new Shape(result.code(), title(result), style(result), shape.path()))
                                .stream())
                .toList();
    }

    public String border() {
        return drawing.border();
    }

    /** The best of the ranked ones around. */
    public List<Point> points() {
        return points;
    }

    private List<Point> bestAround() {
        List<Point> points = new ArrayList<>();
        for (CommuneResult result : order) {
            if (result.neighbour() && points.size() < MOST_POINTS) {
                findSeat(result)
                        .ifPresent(seat -> points.add(new Point(
                                result.code(), title(result), style(result), (int) seat.x(), (int) seat.y())));
            }
        }
        return points;
    }

    /** Every commune around, ranked or not, as dots of one path; empty when none takes part. */
    public String around() {
        return results.values().stream()
                .filter(CommuneResult::neighbour)
                .flatMap(result -> findSeat(result).stream())
                .sorted(Comparator.comparingLong(Seat::y).thenComparingLong(Seat::x))
                .map(seat -> "M" + seat.x() + " " + seat.y() + "h0")
                .collect(Collectors.joining());
    }

    public long radius() {
        return Math.round(POINT * enlarging());
    }

    /** The first ones; the very first is drawn last, over the others. */
    public List<Pin> pins() {
        List<Pin> pins = new ArrayList<>();
        for (CommuneResult result : order.subList(0, Math.min(PINS, order.size()))) {
            findSeat(result).ifPresent(seat -> pins.add(0, new Pin(Cards.rank(result, adult), transform(seat))));
        }
        return pins;
    }

    public String source() {
        return drawing.source();
    }

    /** « 01283,c4,63 »: code, class and score of each commune of the territory; no score when it is not ranked. */
    public String classes() {
        return drawing.shapes().stream()
                .map(shape -> results.get(shape.commune().code()))
                .filter(result -> result != null)
                .map(result -> result.code() + "," + style(result) + "," + (result.isRanked() ? points(result) : ""))
                .collect(Collectors.joining(";"));
    }

    private Optional<Seat> findSeat(CommuneResult result) {
        if (!result.neighbour()) {
            return drawing.find(result.code())
                    .map(shape -> new Seat(shape.seat().x(), shape.seat().y()));
        }
        OptionalInt number = country.find(result.code());
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(new Seat(
                        drawing.frame().x(country.longitude(number.getAsInt())),
                        drawing.frame().y(country.latitude(number.getAsInt()))));
    }

    private String transform(Seat seat) {
        String place = "translate(" + seat.x() + " " + seat.y() + ")";
        return !around ? place : place + " scale(" + Math.round(10 * enlarging()) / 10.0 + ")";
    }

    /** A wider drawing is shown smaller: what has to be read grows with it. */
    private double enlarging() {
        return box.width() / drawing.width();
    }

    private String title(CommuneResult result) {
        return result.isRanked() ? result.name() + " · " + points(result) : result.name();
    }

    private int points(CommuneResult result) {
        return Cards.points(result, adult);
    }

    private String style(CommuneResult result) {
        return sieve.test(result) ? colour(result) : colour(result) + " pale";
    }

    private String colour(CommuneResult result) {
        return switch (result.standing()) {
            case RANKED -> "c" + Math.max(1, Math.min(5, points(result) / 10 - 2));
            case NOT_ENOUGH_DATA -> "c0";
            case EXCLUDED -> "cx";
        };
    }
}
