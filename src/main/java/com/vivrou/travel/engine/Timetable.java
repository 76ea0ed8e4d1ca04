package com.vivrou.travel.engine;

import java.util.Arrays;

/**
 * What runs on a day, the night before and the night after, scanned from the last departure to the first: each stop then
 * knows with which departures one reaches the gate when (profiles of the connection scan algorithm). Immutable.
 */
public final class Timetable {
    /** Numbers that tell a stretch: departure, arrival, from stop, to stop, vehicle, 1 to board plus 2 to alight. */
    public static final int WIDTH = 6;

    private static final int DAY = 86_400;
    private static final int CHANGE_SECONDS = 120;
    private static final int NEVER = Integer.MAX_VALUE;
    private static final int ALIGHT = 2;

    private final StopMap stops;
    private final int[] stretches;
    private final int[] order;
    private final int vehicles;

    /** @param days what runs the day before, on the day, the day after; flat, {@link #WIDTH} numbers a stretch */
    public Timetable(StopMap stops, int[]... days) {
        this.stops = stops;
        this.stretches = new int[Arrays.stream(days).mapToInt(day -> day.length).sum()];
        int filled = 0;
        int first = 0;
        for (int day = 0; day < days.length; day++) {
            int next = first;
            for (int at = 0; at < days[day].length; at += WIDTH) {
                System.arraycopy(days[day], at, stretches, filled, WIDTH);
                stretches[filled] += (day - 1) * DAY;
                stretches[filled + 1] += (day - 1) * DAY;
                stretches[filled + 4] += first;
                next = Math.max(next, stretches[filled + 4] + 1);
                filled += WIDTH;
            }
            first = next;
        }
        this.vehicles = first;
        long[] keys = new long[stretches.length / WIDTH];
        Arrays.setAll(keys, stretch -> ((long) stretches[stretch * WIDTH] << Integer.SIZE) + stretch);
        Arrays.sort(keys);
        this.order = new int[keys.length];
        Arrays.setAll(order, place -> (int) keys[keys.length - 1 - place] * WIDTH);
    }

    /** Reaches of a gate, by stop: departures from the last on, each with the arrival at the gate. */
    public final class Reach {
        private final int[][] departures = new int[stops.size()][];
        private final int[][] arrivals = new int[stops.size()][];
        private final int[] sizes = new int[stops.size()];

        private void add(int stop, int departure, int arrival) {
            int size = sizes[stop];
            if (size > 0 && arrivals[stop][size - 1] <= arrival) {
                return;
            }
            if (size == 0) {
                departures[stop] = new int[4];
                arrivals[stop] = new int[4];
            } else if (departures[stop][size - 1] == departure) {
                size--;
            } else if (size == departures[stop].length) {
                departures[stop] = Arrays.copyOf(departures[stop], 2 * size);
                arrivals[stop] = Arrays.copyOf(arrivals[stop], 2 * size);
            }
            departures[stop][size] = departure;
            arrivals[stop][size] = arrival;
            sizes[stop] = size + 1;
        }

        /** When one is at the gate, at a stop at this second. */
        private int arrival(int stop, int second) {
            for (int place = sizes[stop] - 1; place >= 0; place--) {
                if (departures[stop][place] >= second) {
                    return arrivals[stop][place];
                }
            }
            return NEVER;
        }

        /** Seconds from leaving home to the gate, of the last that arrives in time; -1 when none does. */
        public int lastBefore(double latitude, double longitude, int hour, int patience) {
            int latest = Integer.MIN_VALUE;
            int taken = -1;
            for (StopMap.Walk walk : stops.near(latitude, longitude)) {
                for (int place = 0; place < sizes[walk.stop()]; place++) {
                    int arrival = arrivals[walk.stop()][place];
                    int leaving = departures[walk.stop()][place] - walk.seconds();
                    if (arrival <= hour && arrival >= hour - patience && leaving > latest) {
                        latest = leaving;
                        taken = arrival - leaving;
                    }
                }
            }
            return taken;
        }

        /** Seconds from leaving home to the gate, of the first that arrives among those that leave in time; or -1. */
        public int firstAfter(double latitude, double longitude, int hour, int patience) {
            int earliest = NEVER;
            int taken = -1;
            for (StopMap.Walk walk : stops.near(latitude, longitude)) {
                for (int place = 0; place < sizes[walk.stop()]; place++) {
                    int leaving = departures[walk.stop()][place] - walk.seconds();
                    int arrival = arrivals[walk.stop()][place];
                    if (leaving >= hour && leaving <= hour + patience && arrival < earliest) {
                        earliest = arrival;
                        taken = arrival - leaving;
                    }
                }
            }
            return taken;
        }
    }

    /** All ways to the gate that leave within these seconds of the day. */
    public Reach reach(double latitude, double longitude, int from, int to) {
        int[] lastWalk = new int[stops.size()];
        Arrays.fill(lastWalk, NEVER);
        for (StopMap.Walk walk : stops.near(latitude, longitude)) {
            lastWalk[walk.stop()] = walk.seconds();
        }
        int[] onBoard = new int[vehicles];
        Arrays.fill(onBoard, NEVER);
        Reach reach = new Reach();
        for (int at : order) {
            int departure = stretches[at];
            if (departure < from) {
                break;
            }
            if (departure <= to) {
                int arrival = onBoard[stretches[at + 4]];
                if ((stretches[at + 5] & ALIGHT) != 0) {
                    arrival = Math.min(arrival, onFoot(reach, lastWalk, stretches[at + 3], stretches[at + 1]));
                }
                onBoard[stretches[at + 4]] = arrival;
                if (arrival != NEVER && (stretches[at + 5] & 1) != 0) {
                    reach.add(stretches[at + 2], departure, arrival);
                }
            }
        }
        return reach;
    }

    /** Alighting here at this second: to the gate, or to another vehicle. */
    private int onFoot(Reach reach, int[] lastWalk, int stop, int second) {
        int best = lastWalk[stop] == NEVER ? NEVER : second + lastWalk[stop];
        best = Math.min(best, reach.arrival(stop, second + CHANGE_SECONDS));
        for (StopMap.Walk walk : stops.changes(stop)) {
            best = Math.min(best, reach.arrival(walk.stop(), second + Math.max(walk.seconds(), CHANGE_SECONDS)));
        }
        return best;
    }
}
