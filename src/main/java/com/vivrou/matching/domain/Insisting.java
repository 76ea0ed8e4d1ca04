package com.vivrou.matching.domain;

import com.vivrou.matching.FailedMust;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.MustCost;
import com.vivrou.matching.engine.Outcome;
import com.vivrou.matching.engine.Term;
import com.vivrou.travel.Method;
import com.vivrou.travel.TravelAnswer;
import com.vivrou.travel.TravelEstimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells what the musts of a household rule out, and what giving one up would bring back. */
final class Insisting {
    private final Terrain terrain;
    private final MatchingRequest request;
    private final List<Asked> asked;
    private final Outcome outcome;

    Insisting(Terrain terrain, MatchingRequest request, List<Asked> asked, Outcome outcome) {
        this.terrain = terrain;
        this.request = request;
        this.asked = asked;
        this.outcome = outcome;
    }

    List<FailedMust> failed(int place) {
        List<FailedMust> failed = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            if (outcome.fails(place, i)) {
                Asked each = asked.get(i);
                Term term = each.term();
                failed.add(new FailedMust(
                        each.criterion().code(),
                        each.mustOf(),
                        each.criterion().better(),
                        Asked.unit(each.criterion(), request),
                        each.gauged().measured().value(place),
                        term.limit(),
                        term.beyond(place),
                        isUncertain(each, place)));
            }
        }
        return failed;
    }

    /** A time from a distance says nothing finer than its own error. */
    private static boolean isUncertain(Asked each, int place) {
        TravelAnswer way = each.gauged().scale().way();
        return way != null
                && way.method(place) == Method.ESTIMATE
                && each.term().beyond(place) <= TravelEstimate.typicalError();
    }

    List<String> unverified(int place) {
        List<String> unverified = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            if (outcome.isUnverified(place, i)) {
                unverified.add(asked.get(i).criterion().code());
            }
        }
        return unverified;
    }

    /** What each costs, the one that giving up would bring back most first. */
    List<MustCost> costs() {
        List<MustCost> costs = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).isMust()) {
                costs.add(cost(asked.get(i), i));
            }
        }
        costs.sort(Comparator.comparingInt(MustCost::alone)
                .thenComparingInt(MustCost::excluded)
                .reversed());
        return costs;
    }

    private MustCost cost(Asked each, int term) {
        int excluded = 0;
        int alone = 0;
        int nearest = -1;
        for (int place = 0; place < terrain.size(); place++) {
            excluded += outcome.fails(place, term) ? 1 : 0;
            if (outcome.failsOnly(place, term)) {
                alone++;
                nearest = nearest < 0 || each.term().beyond(place) < each.term().beyond(nearest) ? place : nearest;
            }
        }
        MustCost.Relaxation relaxation =
                nearest < 0 || Double.isInfinite(each.term().beyond(nearest))
                        ? null
                        : new MustCost.Relaxation(
                                terrain.name(nearest),
                                each.gauged().measured().value(nearest),
                                each.term().beyond(nearest));
        return new MustCost(
                each.criterion().code(),
                each.mustOf(),
                each.criterion().better(),
                Asked.unit(each.criterion(), request),
                each.term().limit(),
                excluded,
                alone,
                relaxation);
    }
}
