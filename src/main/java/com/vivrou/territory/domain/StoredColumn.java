package com.vivrou.territory.domain;

import com.vivrou.territory.intake.dataset.Declaration.Merge;
import com.vivrou.territory.intake.dataset.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of one edition as the database keeps it, in the order of that edition's communes. Put in the order of
 * the official code in force, it carries communes that merged since then.
 *
 * @param amounts not a number is unknown; null for words
 * @param words null is unknown; null as a whole for amounts
 */
@SuppressWarnings("ArrayRecordComponent") // Read once and put in another order; never compared.
record StoredColumn(
        int edition,
        String indicator,
        String[] codes,
        double @Nullable [] amounts,
        @Nullable String @Nullable [] words) {

    double[] amountsFor(Gazetteer gazetteer, Merge merge) {
        double[] aligned = new double[gazetteer.size()];
        int[] parts = new int[gazetteer.size()];
        double[] stored = amounts == null ? new double[0] : amounts;
        for (int i = 0; i < Math.min(codes.length, stored.length); i++) {
            int place = gazetteer.place(codes[i]);
            if (place >= 0) {
                aligned[place] = merged(aligned[place], parts[place]++, stored[i], merge);
            }
        }
        for (int place = 0; place < aligned.length; place++) {
            if (parts[place] == 0) {
                aligned[place] = Double.NaN;
            }
        }
        return aligned;
    }

    @Nullable
    String[] wordsFor(Gazetteer gazetteer) {
        @Nullable String[] aligned = new String[gazetteer.size()];
        @Nullable String[] stored = words == null ? new String[0] : words;
        for (int i = 0; i < Math.min(codes.length, stored.length); i++) {
            int place = gazetteer.place(codes[i]);
            if (place >= 0 && aligned[place] == null) {
                aligned[place] = stored[i];
            }
        }
        return aligned;
    }

    /** Unknown as soon as a part of a sum is; the mean of what is known otherwise. */
    private static double merged(double before, int parts, double next, Merge merge) {
        if (parts == 0) {
            return next;
        }
        return switch (merge) {
            case SUM -> before + next;
            case MEAN, MEDIAN -> mean(before, parts, next);
            case FIRST -> Double.isNaN(before) ? next : before;
        };
    }

    private static double mean(double before, int parts, double next) {
        if (Double.isNaN(before)) {
            return next;
        }
        return Double.isNaN(next) ? before : (before * parts + next) / (parts + 1);
    }
}
