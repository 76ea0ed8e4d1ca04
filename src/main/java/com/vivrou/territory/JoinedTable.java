package com.vivrou.territory;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;

/** One table, then some communes of another one; what the first measures is read in both. */
final class JoinedTable implements CommuneTable {
    private final CommuneTable first;
    private final CommuneTable other;
    private final int[] numbers;

    JoinedTable(CommuneTable first, CommuneTable other, int[] numbers) {
        this.first = first;
        this.other = other;
        this.numbers = numbers.clone();
    }

    @Override
    public String vintage() {
        return first.vintage();
    }

    @Override
    public int size() {
        return first.size() + numbers.length;
    }

    @Override
    public String code(int number) {
        return isFirst(number) ? first.code(number) : other.code(there(number));
    }

    @Override
    public String name(int number) {
        return isFirst(number) ? first.name(number) : other.name(there(number));
    }

    @Override
    public OptionalInt find(String code) {
        OptionalInt here = first.find(code);
        if (here.isPresent()) {
            return here;
        }
        OptionalInt there = other.find(code);
        for (int i = 0; there.isPresent() && i < numbers.length; i++) {
            if (numbers[i] == there.getAsInt()) {
                return OptionalInt.of(first.size() + i);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public double latitude(int number) {
        return isFirst(number) ? first.latitude(number) : other.latitude(there(number));
    }

    @Override
    public double longitude(int number) {
        return isFirst(number) ? first.longitude(number) : other.longitude(there(number));
    }

    @Override
    public List<Indicator> indicators() {
        return first.indicators();
    }

    @Override
    public IntToDoubleFunction amounts(String indicator) {
        IntToDoubleFunction here = first.amounts(indicator);
        IntToDoubleFunction there = other.amounts(indicator);
        return number -> isFirst(number) ? here.applyAsDouble(number) : there.applyAsDouble(there(number));
    }

    @Override
    public Optional<String> words(String indicator, int number) {
        return isFirst(number) ? first.words(indicator, number) : other.words(indicator, there(number));
    }

    private boolean isFirst(int number) {
        return number < first.size();
    }

    private int there(int number) {
        return numbers[number - first.size()];
    }
}
