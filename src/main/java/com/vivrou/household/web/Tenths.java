package com.vivrou.household.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Rounds the parts of a sum to tenths so that what is shown adds up to the sum that is shown. */
final class Tenths {
    private Tenths() {}

    /** A score in tenths that rounds to the whole points shown: 62.46 is 62.4, since 62 is shown. */
    static long of(double score) {
        long tenths = Math.round(score * 10);
        return Math.round(tenths / 10.0) == Math.round(score) ? tenths : tenths - 1;
    }

    /**
     * The parts in tenths, each as close to its value as the sum allows, that add up to the total, or fall a tenth short
     * where every part that brings anything brings all it could.
     *
     * @param most what each part may be at most, in tenths
     */
    static long[] share(List<Double> parts, long total, long[] most) {
        long[] shared = new long[parts.size()];
        for (int i = 0; i < shared.length; i++) {
            shared[i] = Math.min(most[i], (long) Math.floor(parts.get(i) * 10 + 1e-6));
        }
        List<Integer> byRest = IntStream.range(0, shared.length)
                .boxed()
                .sorted(Comparator.comparingDouble(part -> shared[part] - parts.get(part) * 10))
                .toList();
        long left = total - Arrays.stream(shared).sum();
        for (long before = -1; left > 0 && left != before; ) {
            before = left;
            for (int part : byRest) {
                if (left > 0 && shared[part] < most[part] && parts.get(part) > 0) {
                    shared[part]++;
                    left--;
                }
            }
        }
        return shared;
    }
}
