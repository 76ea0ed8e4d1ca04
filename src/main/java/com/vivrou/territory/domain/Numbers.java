package com.vivrou.territory.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Postcodes or codes in order, each with the place of the commune that has it. */
final class Numbers {
    private static final char AFTER_EVERY_LETTER = '\uffff';

    private final String[] numbers;
    private final int[] owners;

    private record Owned(String number, int owner) {}

    <T> Numbers(List<T> communes, Function<T, List<String>> numbersOf) {
        Owned[] sorted = IntStream.range(0, communes.size())
                .boxed()
                .flatMap(owner -> owned(numbersOf.apply(communes.get(owner)), owner))
                .sorted(Comparator.comparing(Owned::number))
                .toArray(Owned[]::new);
        numbers = Arrays.stream(sorted).map(Owned::number).toArray(String[]::new);
        owners = Arrays.stream(sorted).mapToInt(Owned::owner).toArray();
    }

    /** The places of the communes with a number that begins so, in order; a place may come twice. */
    int[] startingWith(String beginning) {
        int[] found = Arrays.copyOfRange(owners, place(beginning), place(beginning + AFTER_EVERY_LETTER));
        Arrays.sort(found);
        return found;
    }

    private static Stream<Owned> owned(List<String> numbers, int owner) {
        return numbers.stream().map(number -> new Owned(number.toLowerCase(Locale.ROOT), owner));
    }

    /** Of the first number that is not before this one. */
    private int place(String number) {
        int from = 0;
        int to = numbers.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (numbers[middle].compareTo(number) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
