package com.vivrou.matching.engine;

import java.util.List;
import java.util.Map;

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

    /**
     * A price by square metre times a surface: the lowest among the columns that are known. One behind which fewer than
     * {@link #ENOUGH} observations stand gives it only where no other does.
     *
     * @param observations by column, the one that counts what stands behind it; a column without is worth the same however
     *     few they are
     */
    record Cost(List<String> columns, Map<String, String> observations, double surface) implements Measure {
        static final int ENOUGH = 5;

        public Cost {
            columns = List.copyOf(columns);
            observations = Map.copyOf(observations);
        }

        @Override
        public Measured over(Places places) {
            List<Price> prices = prices(places);
            return Measured.of(places.count(), place -> {
                int chosen = choose(prices, place);
                return chosen < 0 ? Double.NaN : prices.get(chosen).amount().get(place) * surface;
            });
        }

        /** Which column gave the value of the place, or -1 when none did. */
        public int columnOf(Places places, int place) {
            return choose(prices(places), place);
        }

        private record Price(Column amount, Column observations) {
            boolean isBetterThan(Price other, int place) {
                boolean few = observations.get(place) < ENOUGH;
                return few == other.observations.get(place) < ENOUGH
                        ? amount.get(place) < other.amount.get(place)
                        : !few;
            }
        }

        private List<Price> prices(Places places) {
            return columns.stream()
                    .map(column -> new Price(places.column(column), counted(places, column)))
                    .toList();
        }

        private Column counted(Places places, String column) {
            String counting = observations.get(column);
            return counting == null ? Column.UNKNOWN : places.column(counting);
        }

        private static int choose(List<Price> prices, int place) {
            int chosen = -1;
            for (int column = 0; column < prices.size(); column++) {
                Price price = prices.get(column);
                if (price.amount().isKnown(place) && (chosen < 0 || price.isBetterThan(prices.get(chosen), place))) {
                    chosen = column;
                }
            }
            return chosen;
        }
    }
}
