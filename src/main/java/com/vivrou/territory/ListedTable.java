package com.vivrou.territory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;

/** A table of communes that were put together before. */
final class ListedTable implements CommuneTable {
    private final String vintage;
    private final List<Commune> communes;
    private final List<Indicator> indicators;
    private final Map<String, Integer> numbers = new HashMap<>();

    ListedTable(String vintage, List<Commune> communes, List<Indicator> indicators) {
        this.vintage = vintage;
        this.communes = List.copyOf(communes);
        this.indicators = List.copyOf(indicators);
        for (int number = 0; number < communes.size(); number++) {
            numbers.put(communes.get(number).code(), number);
        }
    }

    @Override
    public String vintage() {
        return vintage;
    }

    @Override
    public int size() {
        return communes.size();
    }

    @Override
    public String code(int number) {
        return communes.get(number).code();
    }

    @Override
    public String name(int number) {
        return communes.get(number).name();
    }

    @Override
    public OptionalInt find(String code) {
        Integer number = numbers.get(code);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    @Override
    public double latitude(int number) {
        return communes.get(number).latitude();
    }

    @Override
    public double longitude(int number) {
        return communes.get(number).longitude();
    }

    @Override
    public List<Indicator> indicators() {
        return indicators;
    }

    @Override
    public IntToDoubleFunction amounts(String indicator) {
        double[] amounts = communes.stream()
                .mapToDouble(commune -> amount(commune, indicator))
                .toArray();
        return number -> amounts[number];
    }

    @Override
    public Optional<String> words(String indicator, int number) {
        return communes.get(number).words(indicator);
    }

    private static double amount(Commune commune, String indicator) {
        if (indicator.equals(POPULATION)) {
            return commune.population().isPresent() ? commune.population().getAsInt() : Double.NaN;
        }
        return commune.amount(indicator).orElse(Double.NaN);
    }
}
