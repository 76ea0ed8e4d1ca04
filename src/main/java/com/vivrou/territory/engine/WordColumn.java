package com.vivrou.territory.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One word per commune, or none: each different word is kept once, and each commune keeps its number. Immutable. */
public final class WordColumn {
    private final List<String> words;
    private final CompactColumn numbers;

    private WordColumn(List<String> words, CompactColumn numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    public static WordColumn of(@Nullable String[] values) {
        Map<String, Integer> known = new HashMap<>();
        List<String> words = new ArrayList<>();
        double[] numbers = new double[values.length];
        for (int place = 0; place < values.length; place++) {
            String value = values[place];
            if (value == null) {
                numbers[place] = Double.NaN;
            } else {
                Integer number = known.putIfAbsent(value, words.size());
                if (number == null) {
                    number = words.size();
                    words.add(value);
                }
                numbers[place] = number;
            }
        }
        return new WordColumn(List.copyOf(words), CompactColumn.of(numbers));
    }

    public int size() {
        return numbers.size();
    }

    /** Null when unknown. */
    public @Nullable String get(int place) {
        double number = numbers.get(place);
        return Double.isNaN(number) ? null : words.get((int) number);
    }
}
