package com.vivrou.matching.domain;

import com.vivrou.matching.Adult;
import com.vivrou.matching.Criterion.Theme;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.Origin;
import com.vivrou.matching.Reason;
import com.vivrou.matching.Reason.Kind;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.Wishes.Heart;
import com.vivrou.matching.engine.Measure;
import com.vivrou.matching.engine.Measured;
import com.vivrou.matching.engine.Utility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Picks, for one place, the strongest reasons for and against, and what is worth asking on the spot. */
final class Explaining {
    private static final double GOOD = 0.6;
    private static final double POOR = 0.4;
    private static final double MUST_STANDS_OUT = 1.25;
    private static final int MOST_FOR = 2;
    private static final int MOST_AGAINST = 2;
    private static final int MOST_ASKED = 2;

    private final Terrain terrain;
    private final MatchingRequest request;
    private final List<Asked> asked;
    private final double[] totals;
    private final int place;

    private record Candidate(Asked asked, Reason reason, double strength) {}

    Explaining(Terrain terrain, MatchingRequest request, List<Asked> asked, double[] totals, int place) {
        this.terrain = terrain;
        this.request = request;
        this.asked = asked;
        this.totals = totals;
        this.place = place;
    }

    List<Reason> reasons() {
        List<Candidate> good = new ArrayList<>();
        List<Candidate> poor = new ArrayList<>();
        List<Candidate> open = new ArrayList<>();
        for (Asked each : asked) {
            double share = share(each);
            if (share > 0) {
                weigh(each, share, good, poor, open);
            }
        }
        List<Reason> reasons = new ArrayList<>();
        take(oneOfEachTheme(good), MOST_FOR, reasons);
        if (poor.isEmpty() && !good.isEmpty()) {
            reasons.add(new Reason("nothing_against", Kind.NEITHER, "", Asked.HOUSEHOLD, Map.of()));
        }
        take(poor, MOST_AGAINST, reasons);
        take(open, MOST_ASKED, reasons);
        return reasons;
    }

    /** How much the criterion counts for the adult for whom it counts most. */
    private double share(Asked each) {
        double share = 0;
        for (int adult = 0; adult < totals.length; adult++) {
            double weight = each.term().weights()[adult];
            share = Math.max(share, weight > 0 ? weight / totals[adult] : 0);
        }
        return each.isMust() ? share * MUST_STANDS_OUT : share;
    }

    private void weigh(Asked each, double share, List<Candidate> good, List<Candidate> poor, List<Candidate> open) {
        Measured measured = each.gauged().measured();
        if (!measured.isKnown(place)) {
            open.add(new Candidate(each, reason(each, "unknown", Kind.ASK), share));
            return;
        }
        double utility = each.gauged().utilities().get(place);
        if (utility >= GOOD) {
            good.add(new Candidate(each, reason(each, code(each, utility), Kind.FOR), share * utility));
        } else if (utility <= POOR) {
            poor.add(new Candidate(each, reason(each, code(each, utility), Kind.AGAINST), share * (1 - utility)));
        }
        if (measured.isAtWorst(place)) {
            open.add(new Candidate(each, reason(each, each.criterion().code() + ".unpublished", Kind.ASK), share));
        }
        if (isSeldomObserved(each)) {
            open.add(new Candidate(each, reason(each, "housing_cost." + tenure() + ".few", Kind.ASK), share));
        }
    }

    private String code(Asked each, double utility) {
        boolean good = utility >= GOOD;
        double value = each.gauged().measured().value(place);
        String criterion = each.criterion().code() + ".";
        Measure measure = each.gauged().scale().measure();
        if (measure instanceof Measure.Trip && each.adult() == Asked.HOUSEHOLD && Double.isInfinite(value)) {
            return criterion + "overseas";
        }
        if (measure instanceof Measure.Trip) {
            return criterion
                    + (good ? "near" : "far")
                    + (each.adult() == Asked.HOUSEHOLD
                            ? ""
                            : moment(request.adults().get(each.adult())));
        }
        if (measure instanceof Measure.Nearest) {
            return criterion + (value == 0 ? "here" : good ? "near" : "far");
        }
        if (measure instanceof Measure.Within || measure instanceof Measure.Given) {
            return criterion + (value == 0 ? "none" : good ? "many" : "few");
        }
        if (measure instanceof Measure.Cost cost) {
            boolean flat =
                    cost.columns().get(cost.columnOf(terrain.places(), place)).contains("flat");
            return criterion + tenure() + "."
                    + (good ? (flat ? "flat" : "house") : value <= budget() ? "close" : "over");
        }
        if (each.gauged().scale().utility() instanceof Utility.Banded) {
            return criterion + (good ? "fits" : "differs");
        }
        return criterion + (good ? "high" : "low");
    }

    private static String moment(Adult adult) {
        return switch (adult.shift()) {
            case TWO_SHIFTS -> ".early";
            case THREE_SHIFTS -> ".night";
            case DAY, WEEKEND, NONE -> "";
        };
    }

    private String tenure() {
        return request.housing().tenure() == Tenure.RENT ? "rent" : "buy";
    }

    private double budget() {
        Double budget = request.housing().budget();
        return budget == null ? 0 : budget;
    }

    private boolean isSeldomObserved(Asked each) {
        return each.gauged().scale().measure() instanceof Measure.Cost && observations(each) < Trusting.FEW;
    }

    private int observations(Asked each) {
        if (each.gauged().scale().measure() instanceof Measure.Cost cost) {
            int column = cost.columnOf(terrain.places(), place);
            Integer observations = column < 0
                    ? null
                    : terrain.findOrigin(place, cost.columns().get(column))
                            .map(Origin::observations)
                            .orElse(null);
            return observations == null ? Integer.MAX_VALUE : observations;
        }
        return Integer.MAX_VALUE;
    }

    private Reason reason(Asked each, String code, Kind kind) {
        Map<String, Object> parameters = new HashMap<>();
        Measured measured = each.gauged().measured();
        if (measured.isKnown(place)) {
            parameters.put("value", measured.value(place));
        }
        parameters.put("unit", each.criterion().unit());
        parameters.put("surface", request.surface());
        if (measured.nearest(place) >= 0) {
            parameters.put("place", terrain.name(measured.nearest(place)).name());
        }
        if (each.adult() != Asked.HOUSEHOLD) {
            Adult adult = request.adults().get(each.adult());
            parameters.put("name", adult.name());
            if (adult.trade() != null) {
                parameters.put("trade", adult.trade().name());
            }
            adult.findWorkplace().ifPresent(workplace -> parameters.put("workplace", workplace.communeName()));
        }
        Heart heart = request.wishes().heart();
        if (heart != null) {
            parameters.put("heart", heart.name());
        }
        if (each.gauged().scale().measure() instanceof Measure.Nearest nearest) {
            terrain.findCount(place, nearest.column()).ifPresent(count -> parameters.put("count", count));
        }
        if (each.gauged().scale().measure() instanceof Measure.Published && measured.isKnown(place)) {
            parameters.put("count", measured.value(place));
        }
        if (each.gauged().scale().measure() instanceof Measure.Cost && measured.isKnown(place)) {
            parameters.put("limit", budget());
            parameters.put("gap", Math.abs(budget() - measured.value(place)));
            parameters.put("count", observations(each));
        }
        return new Reason(code, kind, each.criterion().code(), each.adult(), parameters);
    }

    private static List<Candidate> oneOfEachTheme(List<Candidate> candidates) {
        Set<Theme> told = EnumSet.noneOf(Theme.class);
        return strongestFirst(candidates).stream()
                .filter(candidate -> told.add(candidate.asked().criterion().theme()))
                .toList();
    }

    private static List<Candidate> strongestFirst(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::strength).reversed())
                .toList();
    }

    /** The strongest, in the order in which a questionnaire asks them. */
    private void take(List<Candidate> candidates, int most, List<Reason> reasons) {
        strongestFirst(candidates).stream()
                .limit(most)
                .sorted(Comparator.comparingInt(candidate -> asked.indexOf(candidate.asked())))
                .map(Candidate::reason)
                .forEach(reasons::add);
    }
}
