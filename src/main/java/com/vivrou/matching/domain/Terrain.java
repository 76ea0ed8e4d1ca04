package com.vivrou.matching.domain;

import com.vivrou.matching.Contribution.Place;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.Origin;
import com.vivrou.matching.domain.Declared.Scale;
import com.vivrou.matching.engine.Column;
import com.vivrou.matching.engine.Measured;
import com.vivrou.matching.engine.Places;
import com.vivrou.matching.engine.Utilities;
import com.vivrou.territory.CommuneTable;
import com.vivrou.territory.Indicator;
import com.vivrou.travel.TravelTimes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Communes as the engine reads them, with all that is the same for every household measured once. The first ones take
 * part; those behind them are only there because the nearest school or station may be theirs. Immutable.
 */
final class Terrain {
    private static final String TERRITORY = "industrial_territory";
    private final CommuneTable table;
    private final int size;
    private final int own;
    private final Ways ways;
    private final Recruitments recruitments;
    private final Map<String, Indicator> indicators;
    private final Places places;
    /** What is the same for every household, measured when first asked for. */
    private final Map<Scale, Gauged> measuredOnce;

    /** A criterion measured everywhere, with the utilities of what was measured. */
    record Gauged(Scale scale, Measured measured, Utilities utilities) {}

    private Terrain(CommuneTable table, int size, CommuneTable country, TravelTimes travel, JobMarket market) {
        this.table = table;
        this.size = size;
        this.own = size;
        Homes homes = Homes.of(table);
        this.ways = new Ways(homes, code -> Homes.ground(table.find(code).isPresent() ? table : country, code), travel);
        this.recruitments = new Recruitments(table, market);
        this.indicators = table.indicators().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        this.places = Columns.of(table, homes);
        this.measuredOnce = new ConcurrentHashMap<>();
    }

    private Terrain(Terrain other, int size, int own) {
        this.table = other.table;
        this.size = size;
        this.own = own;
        this.ways = other.ways;
        this.recruitments = other.recruitments;
        this.indicators = other.indicators;
        this.places = other.places;
        this.measuredOnce = other.measuredOnce;
    }

    /**
     * @param size how many of the table take part: its first ones
     * @param country what is known of communes that are none of the table: somebody may work there
     */
    static Terrain of(CommuneTable table, int size, CommuneTable country, TravelTimes travel, JobMarket market) {
        return new Terrain(table, size, country, travel, market);
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

    Ways ways() {
        return ways;
    }

    Recruitments recruitments() {
        return recruitments;
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
            return recruitments.findSurvey().isPresent();
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
}
