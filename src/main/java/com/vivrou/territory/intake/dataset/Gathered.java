package com.vivrou.territory.intake.dataset;

import com.vivrou.territory.intake.Unit;
import com.vivrou.territory.intake.dataset.Declaration.Measured;
import com.vivrou.territory.intake.dataset.Declaration.Merge;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** One indicator while it is gathered: a number or words per commune. */
final class Gathered {
    private final String code;
    private final int position;
    private final Measured measured;
    private final Unit unit;
    private final double lowest;
    private final double highest;
    private final int size;
    private final BitSet known = new BitSet();
    private final BitSet doubtful = new BitSet();
    private final BitSet inParts = new BitSet();
    private double @Nullable [] amounts;
    private double @Nullable [] weights;
    private @Nullable String @Nullable [] words;

    Gathered(String code, int position, Measured measured, int size) {
        this.code = code;
        this.position = position;
        this.measured = measured;
        this.size = size;
        this.unit = Unit.find(measured.unit())
                .orElseThrow(() -> new IllegalStateException(code + " is declared in an unknown unit."));
        Double low = measured.lowest();
        Double high = measured.highest();
        this.lowest = low == null ? unit.lowest() : low;
        this.highest = high == null ? unit.highest() : high;
    }

    int position() {
        return position;
    }

    Measured measured() {
        return measured;
    }

    boolean allows(double value) {
        return value >= lowest && value <= highest;
    }

    /** @param isArrondissement whether the figure is that of a part of a commune that may also come as a whole */
    void take(int place, double value, double weight, boolean isArrondissement) {
        if (known.get(place) && inParts.get(place) != isArrondissement) {
            if (isArrondissement) {
                return;
            }
            forget(place);
        }
        inParts.set(place, isArrondissement);
        add(place, value, weight);
    }

    private void forget(int place) {
        known.clear(place);
        if (amounts != null) {
            amounts[place] = 0;
        }
        if (weights != null) {
            weights[place] = 0;
        }
    }

    private void add(int place, double value, double weight) {
        double[] sums = amounts;
        if (sums == null) {
            sums = new double[size];
            amounts = sums;
        }
        if (measured.merge() == Merge.FIRST && known.get(place)) {
            return;
        }
        known.set(place);
        if (measured.merge() == Merge.MEAN) {
            double[] sumOfWeights = weights;
            if (sumOfWeights == null) {
                sumOfWeights = new double[size];
                weights = sumOfWeights;
            }
            sums[place] += value * weight;
            sumOfWeights[place] += weight;
        } else {
            sums[place] += value;
        }
    }

    void forget() {
        known.clear();
        doubtful.clear();
        inParts.clear();
        amounts = null;
        weights = null;
        words = null;
    }

    /** There is none here, unless something was met. */
    void none(int place) {
        if (!known.get(place) && !doubtful.get(place)) {
            add(place, 0, 1);
        }
    }

    /** A part of this commune is unknown: a sum over it would be too small. */
    void unknown(int place) {
        doubtful.set(place);
    }

    /** @param isPart whether the words are those of a former commune or arrondissement: the commune's own count more */
    void say(int place, String value, boolean isPart) {
        @Nullable String[] said = words;
        if (said == null) {
            said = new String[size];
            words = said;
        }
        if (said[place] == null || inParts.get(place) && !isPart) {
            said[place] = value;
            inParts.set(place, isPart);
        }
    }

    Harvest.Column finish() {
        if (measured.isWords()) {
            @Nullable String[] said = words;
            return new Harvest.Column(code, measured, null, said == null ? new String[size] : said);
        }
        double[] figures = new double[size];
        Arrays.fill(figures, measured.isZeroWhenAbsent() ? 0 : Double.NaN);
        for (int place = known.nextSetBit(0); place >= 0; place = known.nextSetBit(place + 1)) {
            figures[place] = figure(place);
        }
        if (measured.merge() == Merge.SUM) {
            for (int place = doubtful.nextSetBit(0); place >= 0; place = doubtful.nextSetBit(place + 1)) {
                figures[place] = Double.NaN;
            }
        }
        return new Harvest.Column(code, measured, figures, null);
    }

    private double figure(int place) {
        double[] sums = amounts;
        double[] sumOfWeights = weights;
        if (sums == null) {
            return Double.NaN;
        }
        if (sumOfWeights == null) {
            return sums[place];
        }
        return sumOfWeights[place] > 0 ? sums[place] / sumOfWeights[place] : Double.NaN;
    }
}
