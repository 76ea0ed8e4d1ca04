package com.vivrou.matching.engine;

import java.util.Arrays;
import java.util.List;

/** How a value is measured for every place. */
public sealed interface Measure {
    /** Measures all places. A column that does not exist is unknown everywhere. */
    Measured over(Places places);

    /** The published figure as it stands. */
    record Published(String column) implements Measure {
        @Override
        public Measured over(Places places) {
            return new Measured(columnOrUnknown(places, column), null, null);
        }
    }

    /**
     * Estimated minutes to the nearest place that has at least one; 0 where there is one. Places that publish nothing
     * count as having none, for themselves and for their neighbours, so a value is never better than the truth. Unknown
     * everywhere when no place has one.
     */
    record Nearest(String column) implements Measure {
        @Override
        public Measured over(Places places) {
            double[] counts = columnOrUnknown(places, column);
            int size = places.count();
            double[] minutes = new double[size];
            int[] nearest = new int[size];
            boolean[] atWorst = new boolean[size];
            Arrays.fill(minutes, Double.NaN);
            Arrays.fill(nearest, -1);
            for (int place = 0; place < size; place++) {
                atWorst[place] = Double.isNaN(counts[place]);
                for (int other = 0; other < size; other++) {
                    if (counts[other] > 0) {
                        double time = places.minutes(place, other);
                        if (nearest[place] < 0 || time < minutes[place]) {
                            minutes[place] = time;
                            nearest[place] = other;
                        }
                    }
                }
            }
            return new Measured(minutes, nearest, atWorst);
        }
    }

    /**
     * How many there are in the place and in those whose centre is within some minutes of its own. Places that publish
     * nothing add nothing, so a value is never better than the truth. Unknown everywhere when no place has one.
     */
    record Within(String column, double minutes) implements Measure {
        @Override
        public Measured over(Places places) {
            double[] counts = columnOrUnknown(places, column);
            int size = places.count();
            double[] sums = new double[size];
            boolean[] atWorst = new boolean[size];
            double all = 0;
            for (double count : counts) {
                all += count > 0 ? count : 0;
            }
            for (int place = 0; place < size; place++) {
                atWorst[place] = Double.isNaN(counts[place]);
                double sum = all == 0 ? Double.NaN : 0;
                for (int other = 0; other < size; other++) {
                    if (counts[other] > 0 && places.minutes(place, other) <= minutes) {
                        sum += counts[other];
                    }
                }
                sums[place] = sum;
            }
            return new Measured(sums, null, atWorst);
        }
    }

    /** Estimated minutes from the centre of the place to a point. */
    record Trip(double latitude, double longitude) implements Measure {
        @Override
        public Measured over(Places places) {
            double[] minutes = new double[places.count()];
            Arrays.setAll(
                    minutes,
                    place -> TravelEstimate.minutes(
                            places.latitude(place), places.longitude(place), latitude, longitude));
            return new Measured(minutes, null, null);
        }
    }

    /** A price by square metre times a surface: the lowest among the columns that are known. */
    record Cost(List<String> columns, double surface) implements Measure {
        public Cost {
            columns = List.copyOf(columns);
        }

        @Override
        public Measured over(Places places) {
            double[] lowest = new double[places.count()];
            Arrays.fill(lowest, Double.NaN);
            for (String column : columns) {
                double[] prices = columnOrUnknown(places, column);
                for (int place = 0; place < lowest.length; place++) {
                    double cost = prices[place] * surface;
                    if (!Double.isNaN(cost) && !(lowest[place] <= cost)) {
                        lowest[place] = cost;
                    }
                }
            }
            return new Measured(lowest, null, null);
        }

        /** Which column gave the value of the place, or -1 when none did. */
        public int columnOf(Places places, int place) {
            int cheapest = -1;
            double lowest = Double.NaN;
            for (int column = 0; column < columns.size(); column++) {
                double price = columnOrUnknown(places, columns.get(column))[place];
                if (!Double.isNaN(price) && !(lowest <= price)) {
                    lowest = price;
                    cheapest = column;
                }
            }
            return cheapest;
        }
    }

    private static double[] columnOrUnknown(Places places, String column) {
        return places.find(column).orElseGet(() -> {
            double[] unknown = new double[places.count()];
            Arrays.fill(unknown, Double.NaN);
            return unknown;
        });
    }
}
