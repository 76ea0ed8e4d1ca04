package com.vivrou.matching.domain;

import com.vivrou.matching.Disagreement;
import com.vivrou.matching.engine.Outcome;
import com.vivrou.matching.engine.Utilities;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what two adults see most differently. */
final class Disputing {
    private final Terrain terrain;
    private final List<Asked> asked;
    private final double[] totals;
    private final Outcome outcome;

    Disputing(Terrain terrain, List<Asked> asked, double[] totals, Outcome outcome) {
        this.terrain = terrain;
        this.asked = asked;
        this.totals = totals;
        this.outcome = outcome;
    }

    /** The criterion that brings one adult more points than the other, by the most. */
    private String mostDisputed(int place) {
        Map<String, Double> gaps = new LinkedHashMap<>();
        for (Asked each : asked) {
            Utilities utilities = each.gauged().utilities();
            double utility = utilities.isKnown(place) ? utilities.get(place) : 0;
            int[] weights = each.term().weights();
            double gap = (weights[0] / totals[0] - weights[1] / totals[1]) * utility;
            gaps.merge(each.criterion().code(), gap, Double::sum);
        }
        return Collections.max(gaps.entrySet(), Comparator.comparingDouble(gap -> Math.abs(gap.getValue())))
                .getKey();
    }

    /** Empty for one adult, and for two who agree everywhere. */
    Optional<Disagreement> find() {
        if (totals.length < 2 || totals[0] == 0 || totals[1] == 0) {
            return Optional.empty();
        }
        int most = -1;
        long widest = 0;
        for (int place : outcome.order()) {
            long gap = Math.abs(outcome.points(0, place) - outcome.points(1, place));
            if (gap > widest) {
                widest = gap;
                most = place;
            }
        }
        return most < 0
                ? Optional.empty()
                : Optional.of(new Disagreement(
                        terrain.name(most), outcome.points(0, most), outcome.points(1, most), mostDisputed(most)));
    }
}
