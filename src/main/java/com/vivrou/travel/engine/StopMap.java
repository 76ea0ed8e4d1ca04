package com.vivrou.travel.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the stops are, and which can be walked to. Immutable. */
public final class StopMap {
    /** As the crow flies: about twenty minutes. */
    private static final double WALKED_KM = 1.2;

    private static final double CHANGED_KM = 0.4;
    private static final double WALKED_SECONDS_PER_KM = 990;
    private static final double CELL_DEGREES = 0.02;
    private static final double REGION_DEGREES = 0.15;
    private static final double KM_PER_DEGREE = 111.2;
    private static final long ROW = 1 << 20;

    private final double[] latitudes;
    private final double[] longitudes;
    private final Map<Long, List<Integer>> cells = new HashMap<>();
    private final Set<Long> regions = new HashSet<>();
    private final List<List<Walk>> changes = new ArrayList<>();

    /** A stop, and how far it is on foot. */
    public record Walk(int stop, int seconds) {}

    public StopMap(double[] latitudes, double[] longitudes) {
        this.latitudes = latitudes.clone();
        this.longitudes = longitudes.clone();
        for (int stop = 0; stop < latitudes.length; stop++) {
            if (!Double.isNaN(latitudes[stop]) && !Double.isNaN(longitudes[stop])) {
                cells.computeIfAbsent(cell(row(latitudes[stop]), row(longitudes[stop])), none -> new ArrayList<>())
                        .add(stop);
                regions.add(cell((long) Math.floor(latitudes[stop] / REGION_DEGREES), (long)
                        Math.floor(longitudes[stop] / REGION_DEGREES)));
            }
        }
        for (int stop = 0; stop < latitudes.length; stop++) {
            int own = stop;
            changes.add(within(latitudes[stop], longitudes[stop], CHANGED_KM).stream()
                    .filter(walk -> walk.stop() != own)
                    .toList());
        }
    }

    int size() {
        return latitudes.length;
    }

    /** Those that can be walked to. */
    List<Walk> near(double latitude, double longitude) {
        return within(latitude, longitude, WALKED_KM);
    }

    List<Walk> changes(int stop) {
        return changes.get(stop);
    }

    /** Seconds on foot all the way; -1 when it is too far to walk. */
    public int walk(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double kilometres = kilometres(latitude, longitude, otherLatitude, otherLongitude);
        return kilometres <= WALKED_KM ? (int) Math.round(kilometres * WALKED_SECONDS_PER_KM) : -1;
    }

    /** Whether any stop lies within some fifteen kilometres: else these timetables are not of this region. */
    public boolean covers(double latitude, double longitude) {
        long row = (long) Math.floor(latitude / REGION_DEGREES);
        long column = (long) Math.floor(longitude / REGION_DEGREES);
        for (long north = row - 1; north <= row + 1; north++) {
            for (long east = column - 1; east <= column + 1; east++) {
                if (regions.contains(cell(north, east))) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Walk> within(double latitude, double longitude, double kilometres) {
        List<Walk> found = new ArrayList<>();
        if (Double.isNaN(latitude) || Double.isNaN(longitude)) {
            return found;
        }
        double wide = kilometres / KM_PER_DEGREE;
        double wideEast = wide / Math.max(0.1, Math.cos(Math.toRadians(latitude)));
        for (long row = row(latitude - wide); row <= row(latitude + wide); row++) {
            for (long column = row(longitude - wideEast); column <= row(longitude + wideEast); column++) {
                for (int stop : cells.getOrDefault(cell(row, column), List.of())) {
                    double away = kilometres(latitude, longitude, latitudes[stop], longitudes[stop]);
                    if (away <= kilometres) {
                        found.add(new Walk(stop, (int) Math.round(away * WALKED_SECONDS_PER_KM)));
                    }
                }
            }
        }
        return found;
    }

    private static double kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double north = (latitude - otherLatitude) * KM_PER_DEGREE;
        double east =
                (longitude - otherLongitude) * KM_PER_DEGREE * Math.cos(Math.toRadians((latitude + otherLatitude) / 2));
        return Math.sqrt(north * north + east * east);
    }

    private static long row(double degrees) {
        return (long) Math.floor(degrees / CELL_DEGREES);
    }

    private static long cell(long row, long column) {
        return row * ROW + column;
    }
}
