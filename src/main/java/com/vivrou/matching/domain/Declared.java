package com.vivrou.matching.domain;

import com.vivrou.matching.Criterion;
import com.vivrou.matching.Housing;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.PlaceSize;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.Workplace;
import com.vivrou.matching.engine.Measure;
import com.vivrou.matching.engine.TravelEstimate;
import com.vivrou.matching.engine.Utility;
import com.vivrou.territory.CommuneTable;
import java.util.List;
import java.util.Objects;

/** A criterion with the way it is measured and the way its value becomes a utility. */
record Declared(Criterion criterion, Gauge gauge) {

    /** What is measured, and how good that is. */
    record Scale(Measure measure, Utility utility) {}

    /** Gives the scale for an adult whom the criterion concerns. */
    sealed interface Gauge {
        Scale scale(MatchingRequest request, int adult, Terrain terrain);
    }

    /** The same for every household. */
    record Fixed(Scale scale) implements Gauge {
        @Override
        public Scale scale(MatchingRequest request, int adult, Terrain terrain) {
            return scale;
        }
    }

    /** The way to an adult's own workplace. */
    record Commute(Utility utility) implements Gauge {
        @Override
        public Scale scale(MatchingRequest request, int adult, Terrain terrain) {
            Workplace workplace =
                    Objects.requireNonNull(request.adults().get(adult).workplace());
            double[] latitudes = terrain.places().latitudes();
            double[] longitudes = terrain.places().longitudes();
            return new Scale(
                    new Measure.Trip(place -> TravelEstimate.minutes(
                            latitudes[place], longitudes[place], workplace.latitude(), workplace.longitude())),
                    utility);
        }
    }

    /** What the wished home costs. Being well within the budget is good; being cheaper still is no better. */
    record Cost() implements Gauge {
        private static final double COMFORTABLE = 0.75;
        private static final double OUT_OF_REACH = 1.05;

        @Override
        public Scale scale(MatchingRequest request, int adult, Terrain terrain) {
            double budget = Objects.requireNonNull(request.housing().budget());
            return new Scale(
                    new Measure.Cost(columns(request.housing()), request.surface()),
                    new Utility.Falling(COMFORTABLE * budget, OUT_OF_REACH * budget));
        }

        private static List<String> columns(Housing housing) {
            boolean rent = housing.tenure() == Tenure.RENT;
            String house = rent ? Criteria.RENT_HOUSE : Criteria.PRICE_HOUSE;
            String flat = rent ? Criteria.RENT_FLAT : Criteria.PRICE_FLAT;
            return switch (housing.dwelling()) {
                case HOUSE -> List.of(house);
                case FLAT -> List.of(flat);
                case EITHER -> List.of(house, flat);
            };
        }
    }

    /** How close the number of inhabitants is to the wished size. */
    record Size() implements Gauge {
        @Override
        public Scale scale(MatchingRequest request, int adult, Terrain terrain) {
            PlaceSize size = Objects.requireNonNull(request.placeSize());
            return new Scale(
                    new Measure.Published(CommuneTable.POPULATION), new Utility.Within(size.from(), size.below()));
        }
    }
}
