package com.vivrou.territory.domain;

import com.vivrou.kernel.Spelling;
import com.vivrou.territory.Commune;
import com.vivrou.territory.CommuneTable;
import com.vivrou.territory.Figure;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.ListedCommune;
import com.vivrou.territory.engine.CompactColumn;
import com.vivrou.territory.engine.WordColumn;
import com.vivrou.territory.intake.dataset.Gazetteer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** One vintage of the national atlas, column by column. Immutable; a commune is put together when it is asked for. */
final class NationalFigures implements CommuneTable {
    static final String EPCI = "epci";
    static final String LATITUDE = "latitude";
    static final String LONGITUDE = "longitude";
    static final String POSTCODES = "postcodes";
    static final String TERRITORY = "industrial_territory";
    static final String DENSITY = "density_class";

    private final String vintage;
    private final int year;
    private final Gazetteer gazetteer;
    private final List<Place> places;
    private final Map<String, Amounts> amounts;
    private final Map<String, Words> words;
    private final List<Indicator> indicators;
    private final Map<String, int[]> byDensity;
    private final Map<String, OptionalDouble> medians = new ConcurrentHashMap<>();

    /** A commune as the official code names it. */
    record Place(String name, String department, List<String> postcodes, List<String> villages) {
        Place {
            postcodes = List.copyOf(postcodes);
            villages = List.copyOf(villages);
        }
    }

    record Amounts(Indicator indicator, CompactColumn column) {}

    record Words(Indicator indicator, WordColumn column) {}

    /** @param year of the official code */
    NationalFigures(
            String vintage,
            int year,
            Gazetteer gazetteer,
            List<Place> places,
            Map<String, Amounts> amounts,
            Map<String, Words> words,
            List<Indicator> indicators) {
        this.vintage = vintage;
        this.year = year;
        this.gazetteer = gazetteer;
        this.places = List.copyOf(places);
        this.amounts = Map.copyOf(amounts);
        this.words = Map.copyOf(words);
        this.indicators = List.copyOf(indicators);
        this.byDensity = byDensity();
    }

    static NationalFigures none() {
        return new NationalFigures("", 0, new Gazetteer(List.of()), List.of(), Map.of(), Map.of(), List.of());
    }

    @Override
    public String vintage() {
        return vintage;
    }

    /** Year of the official code. */
    int year() {
        return year;
    }

    @Override
    public int size() {
        return gazetteer.size();
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    @Override
    public List<Indicator> indicators() {
        return indicators;
    }

    double amount(String indicator, int place) {
        Amounts column = amounts.get(indicator);
        return column == null ? Double.NaN : column.column().get(place);
    }

    @Override
    public Optional<String> words(String indicator, int place) {
        Words column = words.get(indicator);
        return column == null
                ? Optional.empty()
                : Optional.ofNullable(column.column().get(place));
    }

    @Override
    public IntToDoubleFunction amounts(String indicator) {
        Amounts column = amounts.get(indicator);
        return column == null ? place -> Double.NaN : column.column()::get;
    }

    @Override
    public String code(int number) {
        return gazetteer.code(number);
    }

    @Override
    public String name(int number) {
        return places.get(number).name();
    }

    @Override
    public OptionalInt find(String code) {
        return gazetteer.find(code).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    @Override
    public double latitude(int number) {
        return amount(LATITUDE, number);
    }

    @Override
    public double longitude(int number) {
        return amount(LONGITUDE, number);
    }

    /** What is known of a commune, by indicator. */
    Map<String, Figure> figures(int place) {
        Map<String, Figure> figures = new HashMap<>();
        for (Indicator indicator : indicators) {
            figure(indicator, place).ifPresent(figure -> figures.put(indicator.code(), figure));
        }
        return figures;
    }

    Commune commune(int number) {
        Place place = places.get(number);
        double population = amount(POPULATION, number);
        String epci = words(EPCI, number).orElse("");
        return new Commune(
                gazetteer.code(number),
                place.name(),
                Spelling.segment(place.name()),
                postcodes(number, place),
                epci,
                epciName(epci),
                Double.isNaN(population) ? OptionalInt.empty() : OptionalInt.of((int) population),
                amount(LATITUDE, number),
                amount(LONGITUDE, number),
                figures(number));
    }

    boolean has(String indicator) {
        return amounts.containsKey(indicator) || words.containsKey(indicator);
    }

    /** Every commune as a directory lists it. */
    List<ListedCommune> listed() {
        return IntStream.range(0, size()).mapToObj(this::listed).toList();
    }

    private ListedCommune listed(int number) {
        Place place = places.get(number);
        double population = amount(POPULATION, number);
        return new ListedCommune(
                gazetteer.code(number),
                place.name(),
                postcodes(number, place),
                place.department(),
                words(TERRITORY, number),
                Double.isNaN(population) ? 0 : (int) population,
                place.villages());
    }

    /** How many communes are in the same class of density as this one. */
    int countLike(String density) {
        return byDensity.getOrDefault(density, new int[0]).length;
    }

    OptionalDouble medianLike(String density, String indicator) {
        Amounts column = amounts.get(indicator);
        int[] alike = byDensity.get(density);
        if (column == null || alike == null) {
            return OptionalDouble.empty();
        }
        return medians.computeIfAbsent(density + " " + indicator, none -> median(column.column(), alike));
    }

    Optional<Indicator> densityIndicator() {
        return Optional.ofNullable(words.get(DENSITY)).map(Words::indicator);
    }

    private Optional<Figure> figure(Indicator indicator, int place) {
        if (indicator.isWords()) {
            return words(indicator.code(), place).map(value -> new Figure.Words(indicator, value));
        }
        double amount = amount(indicator.code(), place);
        return Double.isNaN(amount) ? Optional.empty() : Optional.of(new Figure.Amount(indicator, amount));
    }

    private List<String> postcodes(int number, Place place) {
        return place.postcodes().isEmpty()
                ? words(POSTCODES, number)
                        .map(joined -> List.of(joined.split("\\|")))
                        .orElse(List.of())
                : place.postcodes();
    }

    private String epciName(String siren) {
        Words groups = words.get(EPCI);
        if (groups == null || siren.isEmpty()) {
            return "";
        }
        var name = groups.indicator().classes().get(siren);
        return name == null ? siren : name.fr();
    }

    private Map<String, int[]> byDensity() {
        Words classes = words.get(DENSITY);
        if (classes == null) {
            return Map.of();
        }
        Map<String, int[]> byClass = new HashMap<>();
        classes.indicator()
                .classes()
                .keySet()
                .forEach(value -> byClass.put(
                        value,
                        IntStream.range(0, classes.column().size())
                                .filter(place -> value.equals(classes.column().get(place)))
                                .toArray()));
        return byClass;
    }

    private static OptionalDouble median(CompactColumn column, int[] places) {
        double[] known = Arrays.stream(places)
                .mapToDouble(column::get)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (known.length == 0) {
            return OptionalDouble.empty();
        }
        int middle = known.length / 2;
        return OptionalDouble.of(known.length % 2 == 1 ? known[middle] : (known[middle - 1] + known[middle]) / 2);
    }
}
