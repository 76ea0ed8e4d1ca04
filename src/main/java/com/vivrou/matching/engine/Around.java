package com.vivrou.matching.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Finds, among some of the places, those that are near another one, without looking at all of them: they are sorted
 * into cells of a tenth of a degree, and cells are opened from the inside out.
 */
final class Around {
    private static final double CELL = 0.1;
    private static final double KM_PER_DEGREE = 111.195;
    private static final int MOST_RINGS = 60;

    private final Places places;
    private final Map<Long, int[]> cells;
    private final int count;
    private final double narrowest;

    Around(Places places, IntPredicate taken) {
        this.places = places;
        Map<Long, List<Integer>> sorted = new HashMap<>();
        int found = 0;
        double farthestFromEquator = 0;
        for (int place = 0; place < places.count(); place++) {
            if (taken.test(place) && !Double.isNaN(places.latitudes()[place])) {
                sorted.computeIfAbsent(
                                key(row(places.latitudes()[place]), row(places.longitudes()[place])),
                                none -> new ArrayList<>())
                        .add(place);
                farthestFromEquator = Math.max(farthestFromEquator, Math.abs(places.latitudes()[place]));
                found++;
            }
        }
        this.count = found;
        this.cells = new HashMap<>();
        sorted.forEach((key, list) ->
                cells.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
        this.narrowest = CELL * KM_PER_DEGREE * Math.cos(Math.toRadians(Math.min(89, farthestFromEquator + 1)));
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** The one reached in the shortest time, the place itself when it is one; -1 when none is within reach. */
    int nearest(int place) {
        double latitude = places.latitudes()[place];
        if (Double.isNaN(latitude)) {
            return -1;
        }
        int row = row(latitude);
        int column = row(places.longitudes()[place]);
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int ring = 0; ring <= MOST_RINGS && places.roads().leastMinutes((ring - 1) * narrowest) < least; ring++) {
            for (int[] cell : ring(row, column, ring)) {
                for (int other : cell) {
                    double minutes = places.minutes(place, other);
                    if (minutes < least || (minutes == least && other < best)) {
                        least = minutes;
                        best = other;
                    }
                }
            }
        }
        return best;
    }

    /** The sum of a column over those within some minutes, the place itself included when it is one. */
    double sumWithin(int place, double minutes, Column column) {
        double latitude = places.latitudes()[place];
        if (Double.isNaN(latitude)) {
            return Double.NaN;
        }
        int row = row(latitude);
        int east = row(places.longitudes()[place]);
        double sum = 0;
        for (int ring = 0;
                ring <= MOST_RINGS && places.roads().leastMinutes((ring - 1) * narrowest) <= minutes;
                ring++) {
            for (int[] cell : ring(row, east, ring)) {
                for (int other : cell) {
                    if (places.minutes(place, other) <= minutes) {
                        sum += column.get(other);
                    }
                }
            }
        }
        return sum;
    }

    private List<int[]> ring(int row, int column, int ring) {
        List<int[]> found = new ArrayList<>();
        for (int north = -ring; north <= ring; north++) {
            int step = Math.abs(north) == ring ? 1 : Math.max(1, 2 * ring);
            for (int east = -ring; east <= ring; east += step) {
                int[] cell = cells.get(key(row + north, column + east));
                if (cell != null) {
                    found.add(cell);
                }
            }
        }
        return found;
    }

    private static int row(double degrees) {
        return (int) Math.floor(degrees / CELL);
    }

    private static long key(int row, int column) {
        return (long) row << Integer.SIZE | column & 0xFFFFFFFFL;
    }
}
