package com.vivrou.matching.domain;

import com.vivrou.matching.Contribution.Place;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.Origin;
import com.vivrou.matching.domain.Declared.Scale;
import com.vivrou.matching.engine.Measured;
import com.vivrou.matching.engine.Places;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.Perimeter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A territory as the engine reads it, with all that is the same for every household measured once. Immutable. */
final class Terrain {
    private final String vintage;
    private final List<Commune> communes;
    private final Map<String, Indicator> indicators;
    private final Places places;
    private final Map<String, Gauged> fixed = new HashMap<>();

    /** A criterion measured everywhere, with the utilities of what was measured. */
    @SuppressWarnings("ArrayRecordComponent")
    record Gauged(Scale scale, Measured measured, double[] values, double[] utilities) {}

    private Terrain(String vintage, List<Commune> communes, List<Indicator> indicators) {
        this.vintage = vintage;
        this.communes = communes;
        this.indicators = indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        this.places = places(communes, indicators);
        for (Declared declared : Criteria.ALL) {
            if (declared.gauge() instanceof Declared.Fixed gauge) {
                fixed.put(declared.criterion().code(), gauged(gauge.scale()));
            }
        }
    }

    static Terrain of(Perimeter perimeter) {
        return new Terrain(perimeter.vintage(), perimeter.communes(), perimeter.indicators());
    }

    String vintage() {
        return vintage;
    }

    int size() {
        return communes.size();
    }

    Commune commune(int place) {
        return communes.get(place);
    }

    Place name(int place) {
        return new Place(commune(place).code(), commune(place).name());
    }

    Places places() {
        return places;
    }

    Gauged gauge(Declared declared, MatchingRequest request, int adult) {
        Gauged same = fixed.get(declared.criterion().code());
        return same != null ? same : gauged(declared.gauge().scale(request, adult));
    }

    /** Whether the territory's data can answer the criterion anywhere. */
    boolean answers(Declared declared) {
        Gauged same = fixed.get(declared.criterion().code());
        if (same != null) {
            return same.measured().isKnownSomewhere();
        }
        return declared.criterion().indicators().isEmpty()
                || declared.criterion().indicators().stream().anyMatch(column -> communes.stream()
                        .anyMatch(commune -> amount(commune, column).isPresent()));
    }

    /** The published figure behind a value of this commune; empty when the column is not described at all. */
    Optional<Origin> findOrigin(int place, String column) {
        return Optional.ofNullable(indicators.get(column))
                .map(indicator -> new Origin(
                        column,
                        indicator.source().producer(),
                        indicator.source().dataset(),
                        indicator.year(),
                        indicator.grain(),
                        Optional.ofNullable(Criteria.OBSERVATIONS.get(column))
                                .map(observations -> amount(commune(place), observations))
                                .filter(OptionalDouble::isPresent)
                                .map(amount -> (int) Math.round(amount.getAsDouble()))
                                .orElse(null)));
    }

    Optional<Integer> findCount(int place, String column) {
        OptionalDouble amount = amount(commune(place), column);
        return amount.isPresent() ? Optional.of((int) Math.round(amount.getAsDouble())) : Optional.empty();
    }

    private Gauged gauged(Scale scale) {
        Measured measured = scale.measure().over(places);
        return new Gauged(scale, measured, measured.values(), measured.utilities(scale.utility()));
    }

    private static Places places(List<Commune> communes, List<Indicator> indicators) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            if (!indicator.isWords()) {
                columns.put(indicator.code(), column(communes, indicator.code()));
            }
        }
        columns.put(Criteria.POPULATION, column(communes, Criteria.POPULATION));
        return new Places(
                communes.stream().mapToDouble(Commune::latitude).toArray(),
                communes.stream().mapToDouble(Commune::longitude).toArray(),
                columns);
    }

    private static double[] column(List<Commune> communes, String code) {
        double[] values = new double[communes.size()];
        Arrays.setAll(values, place -> amount(communes.get(place), code).orElse(Double.NaN));
        return values;
    }

    private static OptionalDouble amount(Commune commune, String code) {
        if (code.equals(Criteria.POPULATION)) {
            return commune.population().isPresent()
                    ? OptionalDouble.of(commune.population().getAsInt())
                    : OptionalDouble.empty();
        }
        return commune.amount(code);
    }
}
