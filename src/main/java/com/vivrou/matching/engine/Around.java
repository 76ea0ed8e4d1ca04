package com.vivrou.matching.engine;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** Finds, among some of the places, those that are near another one: cells are opened from the inside out. */
final class Around {
    private static final int MOST_RINGS = 60;

    private final Places places;
    private final BitSet taken = new BitSet();

    Around(Places places, IntPredicate isTaken) {
        this.places = places;
        for (int place = 0; place < places.count(); place++) {
            taken.set(place, isTaken.test(place));
        }
    }

    boolean isEmpty() {
        return taken.isEmpty();
    }

    /** What is done with each place that is found. */
    private interface Visit {
        void found(int place);
    }

    /** The nearest one found so far. */
    private static final class Nearest {
        private int place = -1;
        private double minutes = Double.MAX_VALUE;
    }

    /** The one reached in the shortest time, the place itself when it is one; -1 when none is within reach. */
    int nearest(int place) {
        if (taken.get(place)) {
            return place;
        }
        if (isEmpty() || !places.cells().has(place)) {
            return -1;
        }
        Nearest best = new Nearest();
        Visit visit = other -> {
            double minutes = places.minutes(place, other);
            if (minutes < best.minutes || (minutes == best.minutes && other < best.place)) {
                best.minutes = minutes;
                best.place = other;
            }
        };
        for (int ring = 0; ring <= MOST_RINGS && least(ring) < best.minutes; ring++) {
            open(place, ring, visit);
        }
        return best.place;
    }

    /** The sum of a column over those within some minutes, the place itself included when it is one. */
    double sumWithin(int place, double minutes, Column column) {
        if (!places.cells().has(place)) {
            return Double.NaN;
        }
        double[] sum = new double[1];
        Visit visit = other -> {
            if (places.minutes(place, other) <= minutes) {
                sum[0] += column.get(other);
            }
        };
        for (int ring = 0; ring <= MOST_RINGS && least(ring) <= minutes; ring++) {
            open(place, ring, visit);
        }
        return sum[0];
    }

    private double least(int ring) {
        return places.roads().leastMinutes(places.cells().distance(ring));
    }

    private void open(int place, int ring, Visit visit) {
        int row = places.cells().row(place);
        int column = places.cells().column(place);
        for (int north = -ring; north <= ring; north++) {
            if (Math.abs(north) == ring) {
                open(row + north, column - ring, column + ring, visit);
            } else {
                open(row + north, column - ring, column - ring, visit);
                open(row + north, column + ring, column + ring, visit);
            }
        }
    }

    private void open(int row, int from, int to, Visit visit) {
        Cells cells = places.cells();
        for (int index = cells.first(row, from); cells.isWithin(index, row, to); index++) {
            int other = cells.place(index);
            if (taken.get(other)) {
                visit.found(other);
            }
        }
    }
}
