package com.vivrou.territory.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Values in classes of about equally many, from the lowest up. Equal values are of one class, so that classes may differ
 * in size; with few different values each is a class of its own.
 */
record Bands(List<Band> bands) {
    static final int MOST = 5;

    /** @param number from 1 up */
    record Band(int number, double least, double most, int count) {}

    Bands {
        bands = List.copyOf(bands);
    }

    static Bands of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] different = Arrays.stream(sorted).distinct().toArray();
        List<Band> bands = new ArrayList<>();
        int from = 0;
        for (int quantile = 1; from < sorted.length; quantile++) {
            int last = different.length <= MOST
                    ? from
                    : Math.max(from, (int) Math.ceil((double) quantile * sorted.length / MOST) - 1);
            int end = endOfEquals(sorted, Math.min(last, sorted.length - 1));
            bands.add(new Band(bands.size() + 1, sorted[from], sorted[end], end - from + 1));
            from = end + 1;
        }
        return new Bands(bands);
    }

    /** The class of one of the values. */
    Band of(double value) {
        return bands.stream()
                .filter(band -> value <= band.most())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A value beyond all classes: " + value));
    }

    /** Shade of the kit, 1 to 5: from light to dark whatever the number of classes. */
    int shade(Band band) {
        return bands.size() == 1
                ? (MOST + 1) / 2
                : (int) Math.round(1 + (band.number() - 1.0) * (MOST - 1) / (bands.size() - 1));
    }

    private static int endOfEquals(double[] sorted, int index) {
        int end = index;
        while (end + 1 < sorted.length && sorted[end + 1] == sorted[index]) {
            end++;
        }
        return end;
    }
}
