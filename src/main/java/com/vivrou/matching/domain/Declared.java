package com.vivrou.matching.domain;

import com.vivrou.matching.Criterion;
import com.vivrou.matching.Housing;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.PlaceSize;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.Trade;
import com.vivrou.matching.Wishes.Heart;
import com.vivrou.matching.Wishes.Relief;
import com.vivrou.matching.Wishes.Setting;
import com.vivrou.matching.engine.Measure;
import com.vivrou.matching.engine.Utility;
import com.vivrou.territory.CommuneTable;
import com.vivrou.travel.TravelAnswer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A criterion with the way it is measured and the way its value becomes a utility. */
record Declared(Criterion criterion, Gauge gauge) {

    /** What is measured, and how good that is. */
    record Scale(Measure measure, Utility utility, @Nullable TravelAnswer way) {
        Scale(Measure measure, Utility utility) {
            this(measure, utility, null);
        }
    }

    /** Gives the scale for an adult whom the criterion concerns. */
    sealed interface Gauge {
        Scale scale(MatchingRequest request, int adult, Terrain terrain);

        /** Whether there are but a few scales for all households together, so that each is worth keeping measured. */
        default boolean isForAll() {
            return false;
        }
    }

    /** The same for every household. */
    record Fixed(Scale scale) implements Gauge {
        @Override
        public Scale scale(MatchingRequest request, int adult, Terrain terrain) {
            return scale;
        }

        @Override
        public boolean isForAll() {
            return true;
        }
    }

    /** The way to an adult's own workplace. */
    record Commute(Utility utility) implements Gauge {
        @Override
        public Scale scale(MatchingRequest request, int adult, Terrain terrain) {
            TravelAnswer way = terrain.ways().toWork(request.adults().get(adult));
            return new Scale(
                    new Measure.Trip(place -> way.isNone(place) ? Double.POSITIVE_INFINITY : way.minutes(place)),
                    utility,
                    way);
        }
    }

    /** What the wished home costs. Being well within the budget is good; being cheaper still is no better. */
    record Cost() implements Gauge {
        private static final double COMFORTABLE = 0.75;
        private static final double OUT_OF_REACH = 1.05;
        private static final int ONE_OR_TWO_ROOMS = 50;

        @Override
        public Scale scale(MatchingRequest request, int adult, Terrain terrain) {
            double budget = Objects.requireNonNull(request.housing().budget());
            return new Scale(
                    new Measure.Cost(columns(request, terrain), observations(request), request.surface()),
                    new Utility.Falling(COMFORTABLE * budget, OUT_OF_REACH * budget));
        }

        /** A median of two sales is no price; a rent is predicted, and holds without any of the commune. */
        private static Map<String, String> observations(MatchingRequest request) {
            return request.housing().tenure() == Tenure.RENT ? Map.of() : Criteria.OBSERVATIONS;
        }

        private static List<String> columns(MatchingRequest request, Terrain terrain) {
            Housing housing = request.housing();
            boolean rent = housing.tenure() == Tenure.RENT;
            String house = rent ? Criteria.RENT_HOUSE : Criteria.PRICE_HOUSE;
            String flat = rent ? rentOfFlat(request.surface(), terrain) : Criteria.PRICE_FLAT;
            return switch (housing.dwelling()) {
                case HOUSE -> List.of(house);
                case FLAT -> List.of(flat);
                case EITHER -> List.of(house, flat);
            };
        }

        /** Small flats cost more by square metre: the producer predicts those of one or two rooms by themselves. */
        private static String rentOfFlat(int surface, Terrain terrain) {
            String ofSize = surface <= ONE_OR_TWO_ROOMS ? Criteria.RENT_FLAT_SMALL : Criteria.RENT_FLAT_LARGE;
            return terrain.has(ofSize) ? ofSize : Criteria.RENT_FLAT;
        }
    }

    /** How close the number of inhabitants is to the wished size. */
    record Size() implements Gauge {
        @Override
        public Scale scale(MatchingRequest request, int adult, Terrain terrain) {
            PlaceSize size = Objects.requireNonNull(request.wishes().size());
            return new Scale(
                    new Measure.Published(CommuneTable.POPULATION), new Utility.Within(size.from(), size.below()));
        }

        @Override
        public boolean isForAll() {
            return true;
        }
    }

    /** How near the level of density is to the wished ones. */
    record Density() implements Gauge {
        private static final double FADE = 3;

        @Override
        public Scale scale(MatchingRequest request, int adult, Terrain terrain) {
            Setting setting = Objects.requireNonNull(request.wishes().setting());
            return new Scale(
                    new Measure.Published(Columns.DENSITY), new Utility.Between(setting.from(), setting.to(), FADE));
        }

        @Override
        public boolean isForAll() {
            return true;
        }
    }

    /** Whether the place is in the mountains, against the wish. */
    record Mountain() implements Gauge {
        @Override
        public Scale scale(MatchingRequest request, int adult, Terrain terrain) {
            int wished = request.wishes().relief() == Relief.MOUNTAIN ? 1 : 0;
            return new Scale(new Measure.Published(Columns.MOUNTAIN), new Utility.Between(wished, wished, 1));
        }

        @Override
        public boolean isForAll() {
            return true;
        }
    }

    /** The way to the place of the heart. */
    record ToHeart(Utility utility) implements Gauge {
        @Override
        public Scale scale(MatchingRequest request, int adult, Terrain terrain) {
            Heart heart = Objects.requireNonNull(request.wishes().heart());
            return new Scale(new Measure.Trip(terrain.ways().drive(heart.latitude(), heart.longitude())), utility);
        }
    }

    /** Recruitments planned around for the job that somebody looks for. */
    record Jobs(Utility utility) implements Gauge {
        @Override
        public Scale scale(MatchingRequest request, int adult, Terrain terrain) {
            Trade trade = Objects.requireNonNull(request.adults().get(adult).trade());
            return new Scale(new Measure.Given(terrain.recruitments().of(trade)), utility);
        }
    }
}
