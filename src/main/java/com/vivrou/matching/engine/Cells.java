package com.vivrou.matching.engine;

import java.util.Arrays;

/**
 * Places sorted into cells of a tenth of a degree, so that those around a place are found without looking at all of them.
 * Immutable.
 */
final class Cells {
    private static final double CELL = 0.1;
    private static final double KM_PER_DEGREE = 111.195;
    private static final int ROWS = 1 << 12;

    /** Sorted: the cell above, the place below. */
    private final long[] sorted;

    private final Column latitudes;
    private final Column longitudes;
    private final double narrowest;

    Cells(int count, Column latitudes, Column longitudes) {
        this.latitudes = latitudes;
        this.longitudes = longitudes;
        long[] keys = new long[count];
        int found = 0;
        double farthest = 0;
        for (int place = 0; place < count; place++) {
            if (latitudes.isKnown(place) && longitudes.isKnown(place)) {
                keys[found++] = key(row(place), column(place)) << Integer.SIZE | place;
                farthest = Math.max(farthest, Math.abs(latitudes.get(place)));
            }
        }
        this.sorted = Arrays.copyOf(keys, found);
        Arrays.sort(sorted);
        this.narrowest = CELL * KM_PER_DEGREE * Math.cos(Math.toRadians(Math.min(89, farthest + 1)));
    }

    boolean has(int place) {
        return latitudes.isKnown(place) && longitudes.isKnown(place);
    }

    int row(int place) {
        return cell(latitudes.get(place));
    }

    int column(int place) {
        return cell(longitudes.get(place));
    }

    /** No place in a ring of cells this far out is nearer, in kilometres. */
    double distance(int ring) {
        return Math.max(0, ring - 1) * narrowest;
    }

    /** Index of the first place in the cells of a row from one column on. */
    int first(int row, int column) {
        long from = key(row, column) << Integer.SIZE;
        int index = Arrays.binarySearch(sorted, from);
        return index < 0 ? -index - 1 : index;
    }

    /** Whether the place at an index lies in a row, up to a column. */
    boolean isWithin(int index, int row, int toColumn) {
        return index < sorted.length && sorted[index] >>> Integer.SIZE <= key(row, toColumn);
    }

    int place(int index) {
        return (int) sorted[index];
    }

    private static int cell(double degrees) {
        return (int) Math.floor(degrees / CELL) + ROWS / 2;
    }

    private static long key(int row, int column) {
        return (long) row * ROWS + column;
    }
}
