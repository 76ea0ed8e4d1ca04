package com.vivrou.matching.domain;

import com.vivrou.matching.Adult;
import com.vivrou.matching.Contribution.Place;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.Origin;
import com.vivrou.matching.Trade;
import com.vivrou.matching.Workplace;
import com.vivrou.matching.domain.Declared.Scale;
import com.vivrou.matching.engine.Column;
import com.vivrou.matching.engine.Measured;
import com.vivrou.matching.engine.Places;
import com.vivrou.matching.engine.Utilities;
import com.vivrou.territory.CommuneTable;
import com.vivrou.territory.Grain;
import com.vivrou.territory.Indicator;
import com.vivrou.travel.Ground;
import com.vivrou.travel.Home;
import com.vivrou.travel.TravelAnswer;
import com.vivrou.travel.TravelEstimate;
import com.vivrou.travel.TravelTimes;
import com.vivrou.travel.Trip;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Communes as the engine reads them, with all that is the same for every household measured once. The first ones take
 * part; those behind them are only there because the nearest school or station may be theirs. Immutable.
 */
final class Terrain {
    /** Columns in words that the engine reads as numbers: the level of density from 1 to 7, mountain or not. */
    static final String DENSITY = "density_class";

    static final String MOUNTAIN = "mountain";

    private static final List<String> LEVELS = List.of(
            "large_urban_centre",
            "intermediate_urban_centre",
            "small_town",
            "urban_belt",
            "rural_town",
            "dispersed_rural",
            "very_dispersed_rural");
    private static final List<Ground> GROUNDS = IntStream.range(0, 16)
            .mapToObj(kind -> new Ground(kind / 2, kind % 2 == 1))
            .toList();
    private static final String NO_MOUNTAIN = "none";
    private static final String TERRITORY = "industrial_territory";
    private static final String EMPLOYMENT_AREA = "employment_area";

    private final CommuneTable table;
    private final int size;
    private final int own;
    private final TravelTimes travel;
    private final JobMarket market;
    private final List<Home> homes;
    private final Map<String, Indicator> indicators;
    private final Places places;
    /** What is the same for every household, measured when first asked for. */
    private final Map<Scale, Gauged> measuredOnce;

    /** A criterion measured everywhere, with the utilities of what was measured. */
    record Gauged(Scale scale, Measured measured, Utilities utilities) {}

    private Terrain(CommuneTable table, int size, TravelTimes travel, JobMarket market) {
        this.table = table;
        this.size = size;
        this.own = size;
        this.travel = travel;
        this.market = market;
        this.indicators = table.indicators().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        this.homes = IntStream.range(0, table.size())
                .mapToObj(place -> home(table, place))
                .toList();
        this.places = places(table, homes);
        this.measuredOnce = new ConcurrentHashMap<>();
    }

    private Terrain(Terrain other, int size, int own) {
        this.table = other.table;
        this.size = size;
        this.own = own;
        this.travel = other.travel;
        this.market = other.market;
        this.indicators = other.indicators;
        this.homes = other.homes;
        this.places = other.places;
        this.measuredOnce = other.measuredOnce;
    }

    /** @param size how many of the table take part: its first ones */
    static Terrain of(CommuneTable table, int size, TravelTimes travel, JobMarket market) {
        return new Terrain(table, size, travel, market);
    }

    /** The same communes, of which only the first ones take part. */
    Terrain limitedTo(int first) {
        return new Terrain(this, first, first);
    }

    /** The same communes, of which only the first ones are the territory's. */
    Terrain owning(int first) {
        return new Terrain(this, size, first);
    }

    boolean isNeighbour(int place) {
        return place >= own;
    }

    String vintage() {
        return table.vintage();
    }

    /** How many communes take part. */
    int size() {
        return size;
    }

    CommuneTable table() {
        return table;
    }

    Place name(int place) {
        return new Place(table.code(place), table.name(place));
    }

    Places places() {
        return places;
    }

    Gauged gauge(Declared declared, MatchingRequest request, int adult) {
        Scale scale = declared.gauge().scale(request, adult, this);
        return declared.gauge().isForAll() ? measuredOnce.computeIfAbsent(scale, this::gauged) : gauged(scale);
    }

    /** Measures at once what is the same for every household. */
    void measure() {
        for (Declared declared : Criteria.ALL) {
            if (declared.gauge() instanceof Declared.Fixed fixed) {
                measuredOnce.computeIfAbsent(fixed.scale(), this::gauged);
            }
        }
    }

    /** Estimated minutes by car from each place to a point. */
    Column drive(double latitude, double longitude) {
        return place -> {
            Home home = homes.get(place);
            return TravelEstimate.minutes(
                    home.latitude(), home.longitude(), home.ground(), latitude, longitude, Ground.UNKNOWN);
        };
    }

    /** The way of an adult with a workplace, from each place that takes part. */
    TravelAnswer way(Adult adult) {
        Workplace workplace = Objects.requireNonNull(adult.workplace());
        OptionalInt commune = table.find(workplace.communeCode());
        Ground ground = commune.isPresent() ? homes.get(commune.getAsInt()).ground() : Ground.UNKNOWN;
        return travel.toWork(
                new Trip(
                        workplace.latitude(),
                        workplace.longitude(),
                        ground,
                        adult.mode(),
                        adult.shift().arrival()),
                homes);
    }

    /** Recruitments planned in the employment area of each place. */
    Column recruitments(Trade trade) {
        Map<String, Integer> projects = market.projects(trade.code());
        return place -> table.words(EMPLOYMENT_AREA, place)
                .map(projects::get)
                .map(Integer::doubleValue)
                .orElse(Double.NaN);
    }

    /** The criteria that the data can answer somewhere. */
    List<Criterion> listCriteria() {
        return Criteria.ALL.stream()
                .filter(this::answers)
                .map(Declared::criterion)
                .toList();
    }

    /** The industrial territory that a commune belongs to. */
    Optional<String> findTerritory(int place) {
        return table.words(TERRITORY, place);
    }

    private boolean answers(Declared declared) {
        if (declared.gauge() instanceof Declared.Jobs) {
            return market.findSource().isPresent();
        }
        return declared.criterion().indicators().isEmpty()
                || declared.criterion().indicators().stream().anyMatch(this::isKnownSomewhere);
    }

    /** The published figure behind a value of this commune; empty when the column is not described at all. */
    Optional<Origin> findOrigin(int place, String column) {
        return findOrigin(column, observations(place, column));
    }

    /** The published figure behind a column; empty when it is not described. */
    Optional<Origin> findOrigin(String column) {
        return findOrigin(column, null);
    }

    private Optional<Origin> findOrigin(String column, @Nullable Integer observations) {
        return Optional.ofNullable(indicators.get(column))
                .map(indicator -> new Origin(
                        column,
                        indicator.source().producer(),
                        indicator.source().dataset(),
                        indicator.year(),
                        indicator.grain(),
                        observations));
    }

    /** The survey behind recruitments; empty when there is none. */
    Optional<Origin> findSurvey() {
        return market.findSource()
                .map(source -> new Origin(
                        "bmo", source.producer(), source.dataset(), source.year(), Grain.EMPLOYMENT_AREA, null));
    }

    /** Whether the data have such a column. */
    boolean has(String column) {
        return places.find(column).isPresent();
    }

    Optional<Integer> findCount(int place, String column) {
        double amount = places.find(column).orElse(Column.UNKNOWN).get(place);
        return Double.isNaN(amount) ? Optional.empty() : Optional.of((int) Math.round(amount));
    }

    private Gauged gauged(Scale scale) {
        Measured measured = scale.measure().over(places);
        return new Gauged(scale, measured, measured.utilities(scale.utility()));
    }

    private @Nullable Integer observations(int place, String column) {
        String observations = Criteria.OBSERVATIONS.get(column);
        return observations == null ? null : findCount(place, observations).orElse(null);
    }

    private boolean isKnownSomewhere(String column) {
        Column values = places.find(column).orElse(Column.UNKNOWN);
        for (int place = 0; place < size; place++) {
            if (values.isKnown(place)) {
                return true;
            }
        }
        return false;
    }

    private static Places places(CommuneTable table, List<Home> homes) {
        Map<String, Column> columns = new HashMap<>();
        for (Indicator indicator : table.indicators()) {
            if (!indicator.isWords()) {
                columns.put(indicator.code(), column(table.amounts(indicator.code())));
            }
        }
        columns.put(DENSITY, place -> level(table, place));
        columns.put(MOUNTAIN, place -> isMountain(table, place)
                .map(mountain -> mountain ? 1.0 : 0.0)
                .orElse(Double.NaN));
        columns.put(CommuneTable.POPULATION, column(table.amounts(CommuneTable.POPULATION)));
        return new Places(
                table.size(),
                place -> homes.get(place).latitude(),
                place -> homes.get(place).longitude(),
                columns,
                new Roads(homes));
    }

    private static double level(CommuneTable table, int place) {
        int level = table.words(DENSITY, place).map(LEVELS::indexOf).orElse(-1);
        return level < 0 ? Double.NaN : level + 1;
    }

    private static Column column(IntToDoubleFunction amounts) {
        return amounts::applyAsDouble;
    }

    private static Home home(CommuneTable table, int place) {
        double density = level(table, place);
        return new Home(
                table.code(place),
                table.latitude(place),
                table.longitude(place),
                ground(
                        Double.isNaN(density) ? 0 : (int) density,
                        isMountain(table, place).orElse(false)));
    }

    /** There are sixteen kinds of ground in all: each is one object. */
    private static Ground ground(int density, boolean mountain) {
        return GROUNDS.get(2 * density + (mountain ? 1 : 0));
    }

    private static Optional<Boolean> isMountain(CommuneTable table, int place) {
        return table.words(MOUNTAIN, place).map(range -> !range.equals(NO_MOUNTAIN));
    }

    private record Roads(List<Home> homes) implements Places.Roads {
        @Override
        public double minutes(int from, int to) {
            Home start = homes.get(from);
            Home end = homes.get(to);
            return TravelEstimate.minutes(
                    start.latitude(), start.longitude(), start.ground(), end.latitude(), end.longitude(), end.ground());
        }

        @Override
        public double leastMinutes(double kilometres) {
            return TravelEstimate.leastMinutes(Math.max(0, kilometres));
        }
    }
}
