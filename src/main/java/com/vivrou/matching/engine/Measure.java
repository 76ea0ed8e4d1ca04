package com.vivrou.matching.engine;

import java.util.List;

/** How a value is measured for every place. */
public sealed interface Measure {
    /** Measures all places. A column that does not exist is unknown everywhere. */
    Measured over(Places places);

    /** The published figure as it stands. */
    record Published(String column) implements Measure {
        @Override
        public Measured over(Places places) {
            return Measured.of(places.count(), places.column(column));
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
            Column counts = places.column(column);
            Around around = new Around(places, place -> counts.get(place) > 0);
            Tenths minutes = new Tenths(places.count());
            for (int place = 0; place < places.count(); place++) {
                int nearest = around.nearest(place);
                minutes.set(place, nearest < 0 ? Double.NaN : places.minutes(place, nearest));
            }
            return Measured.of(places.count(), minutes, around::nearest, place -> !counts.isKnown(place));
        }
    }

    /**
     * How many there are in the place and in those whose centre is within some minutes of its own. Places that publish
     * nothing add nothing, so a value is never better than the truth. Unknown everywhere when no place has one.
     */
    record Within(String column, double minutes) implements Measure {
        @Override
        public Measured over(Places places) {
            Column counts = places.column(column);
            Around around = new Around(places, place -> counts.get(place) > 0);
            Tenths sums = new Tenths(places.count());
            for (int place = 0; place < places.count(); place++) {
                sums.set(place, around.isEmpty() ? Double.NaN : around.sumWithin(place, minutes, counts));
            }
            return Measured.of(places.count(), sums, place -> -1, place -> !counts.isKnown(place));
        }
    }

    /** Estimated minutes from the centre of the place to a point, worked out by whoever knows the way. */
    record Trip(Column minutes) implements Measure {
        @Override
        public Measured over(Places places) {
            return Measured.of(places.count(), minutes);
        }
    }

    /** What was worked out beforehand. */
    record Given(Column values) implements Measure {
        @Override
        public Measured over(Places places) {
            return Measured.of(places.count(), values);
        }
    }

    /** A price by square metre times a surface: the lowest among the columns that are known. */
    record Cost(List<String> columns, double surface) implements Measure {
        public Cost {
            columns = List.copyOf(columns);
        }

        @Override
        public Measured over(Places places) {
            List<Column> prices = columns.stream().map(places::column).toList();
            return Measured.of(places.count(), place -> {
                int cheapest = cheapest(prices, place);
                return cheapest < 0 ? Double.NaN : prices.get(cheapest).get(place) * surface;
            });
        }

        /** Which column gave the value of the place, or -1 when none did. */
        public int columnOf(Places places, int place) {
            return cheapest(columns.stream().map(places::column).toList(), place);
        }

        private static int cheapest(List<Column> prices, int place) {
            int cheapest = -1;
            double lowest = Double.NaN;
            for (int column = 0; column < prices.size(); column++) {
                double price = prices.get(column).get(place);
                if (!Double.isNaN(price) && !(lowest <= price)) {
                    lowest = price;
                    cheapest = column;
                }
            }
            return cheapest;
        }
    }
}
