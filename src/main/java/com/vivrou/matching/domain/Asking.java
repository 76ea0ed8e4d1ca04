package com.vivrou.matching.domain;

import com.vivrou.matching.Criterion;
import com.vivrou.matching.Criterion.Better;
import com.vivrou.matching.Importance;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Threshold;
import com.vivrou.matching.domain.Terrain.Gauged;
import com.vivrou.matching.engine.Column;
import com.vivrou.matching.engine.Contest;
import com.vivrou.matching.engine.Outcome;
import com.vivrou.matching.engine.Term;
import com.vivrou.matching.engine.Utility;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns a household's answers into the terms of a contest over a territory. */
final class Asking {
    private final Terrain terrain;
    private final MatchingRequest request;
    private final int adults;
    private final List<Asked> asked = new ArrayList<>();
    private final List<String> unavailable = new ArrayList<>();

    Asking(Terrain terrain, MatchingRequest request) {
        this.terrain = terrain;
        this.request = request;
        this.adults = request.adults().size();
        for (Declared declared : Criteria.ALL) {
            if (declared.criterion().audience().isOwn()) {
                for (int adult = 0; adult < adults; adult++) {
                    ask(declared, adult);
                }
            } else {
                ask(declared, Asked.HOUSEHOLD);
            }
        }
    }

    Outcome run() {
        return Contest.of(
                terrain.size(), adults, asked.stream().map(Asked::term).toList());
    }

    List<Asked> asked() {
        return asked;
    }

    /** Criteria that somebody cares about and that nothing known of this territory answers. */
    List<String> unavailable() {
        return unavailable;
    }

    private void ask(Declared declared, int owner) {
        Criterion criterion = declared.criterion();
        if (!criterion.concerns(request, Math.max(0, owner))) {
            return;
        }
        Gauged gauged = terrain.gauge(declared, request, owner);
        int[] weights = weights(criterion, owner);
        if (gauged.measured().isKnownAmong(terrain.size())) {
            asked.add(asked(declared, owner, gauged, weights));
        } else if (Arrays.stream(weights).anyMatch(weight -> weight > 0)) {
            unavailable.add(criterion.code());
        }
    }

    private int[] weights(Criterion criterion, int owner) {
        int[] weights = new int[adults];
        for (int adult = 0; adult < adults; adult++) {
            boolean cares = owner == Asked.HOUSEHOLD || owner == adult;
            weights[adult] = cares ? request.preference(adult, criterion.code()).weight() : 0;
        }
        return weights;
    }

    private Asked asked(Declared declared, int owner, Gauged gauged, int[] weights) {
        boolean lower = declared.criterion().better() != Better.HIGHER;
        double limit = Double.NaN;
        int mustOf = Asked.HOUSEHOLD;
        for (int adult = 0; adult < adults; adult++) {
            Preference preference =
                    request.preference(adult, declared.criterion().code());
            if (weights[adult] > 0 && preference.importance() == Importance.MUST) {
                mustOf = mustOf == Asked.HOUSEHOLD ? adult : mustOf;
                limit = stricter(limit, limit(declared, preference), lower);
            }
        }
        Term term = new Term(gauged.utilities(), tested(gauged), lower, limit, weights);
        return new Asked(declared, owner, mustOf, gauged, term);
    }

    private static double stricter(double limit, double other, boolean lower) {
        return Double.isNaN(limit) ? other : lower ? Math.min(limit, other) : Math.max(limit, other);
    }

    /** The budget for the cost, no distance at all from the wished size, else the line drawn on the criterion. */
    private double limit(Declared declared, Preference preference) {
        Threshold threshold = declared.criterion().threshold();
        Double own = preference.threshold();
        if (threshold != null) {
            return own != null ? own : threshold.usual();
        }
        Double budget = request.housing().budget();
        return declared.gauge() instanceof Declared.Cost && budget != null ? budget : 0;
    }

    private static Column tested(Gauged gauged) {
        Column values = gauged.measured().values();
        return gauged.scale().utility() instanceof Utility.Banded band
                ? place -> values.isKnown(place) ? band.beyond(values.get(place)) : Double.NaN
                : values;
    }
}
