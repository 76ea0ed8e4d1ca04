package com.vivrou.matching.domain;

import com.vivrou.matching.AdultScore;
import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.CommuneResult.Standing;
import com.vivrou.matching.Contribution;
import com.vivrou.matching.Contribution.Doubt;
import com.vivrou.matching.Contribution.Place;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Disagreement;
import com.vivrou.matching.FailedMust;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.MustCost;
import com.vivrou.matching.NationalRanking;
import com.vivrou.matching.Origin;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Ranking;
import com.vivrou.matching.Stability;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.engine.Measure;
import com.vivrou.matching.engine.Outcome;
import com.vivrou.matching.engine.Steadiness;
import com.vivrou.matching.engine.Term;
import com.vivrou.matching.engine.Utilities;
import com.vivrou.travel.Method;
import com.vivrou.travel.TravelAnswer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs the contest for one household and words its outcome as records. */
final class Answering {
    /** Version of the published rules: changes whenever equal answers on equal data could rank otherwise. */
    static final int RULES = 2;

    private final Terrain terrain;
    private final MatchingRequest request;
    private final int adults;
    private final Asking asking;
    private final List<Asked> asked;
    private final Outcome outcome;
    private final int[] order;
    private final double[] totals;

    Answering(Terrain terrain, MatchingRequest request) {
        this.terrain = terrain;
        this.request = request;
        this.adults = request.adults().size();
        this.asking = new Asking(terrain, request);
        this.asked = asking.asked();
        this.outcome = asking.run();
        this.order = outcome.order();
        this.totals = new double[adults];
        for (Asked each : asked) {
            for (int adult = 0; adult < adults; adult++) {
                totals[adult] += each.term().weights()[adult];
            }
        }
    }

    Ranking answer() {
        List<CommuneResult> results = new ArrayList<>(terrain.size());
        for (int place : order) {
            results.add(result(place));
        }
        addAll(Outcome.Standing.NOT_ENOUGH_KNOWN, results);
        addAll(Outcome.Standing.RULED_OUT, results);
        return new Ranking(
                request,
                results,
                mustCosts(),
                asking.unavailable(),
                stability(),
                disagreement(),
                Arrays.stream(outcome.front())
                        .mapToObj(place -> terrain.name(place).code())
                        .toList(),
                request.surface(),
                vintage(),
                RULES);
    }

    NationalRanking answerNationally(int most) {
        return new NationalRanking(
                Arrays.stream(order).limit(most).mapToObj(this::result).toList(),
                order.length,
                outcome.count(Outcome.Standing.NOT_ENOUGH_KNOWN),
                outcome.count(Outcome.Standing.RULED_OUT),
                mustCosts(),
                new Grouping(terrain, outcome).territories(),
                asking.unavailable(),
                vintage(),
                RULES);
    }

    private void addAll(Outcome.Standing standing, List<CommuneResult> results) {
        for (int place = 0; place < terrain.size(); place++) {
            if (outcome.standing(place) == standing) {
                results.add(result(place));
            }
        }
    }

    private CommuneResult result(int place) {
        List<AdultScore> scores = new ArrayList<>(adults);
        double coverage = 1;
        for (int adult = 0; adult < adults; adult++) {
            coverage = Math.min(coverage, outcome.coverage(adult, place));
            scores.add(new AdultScore(
                    outcome.score(adult, place),
                    outcome.highest(adult, place),
                    outcome.coverage(adult, place),
                    outcome.rank(adult, place),
                    contributions(adult, place)));
        }
        int least = outcome.leastSatisfied(place);
        return new CommuneResult(
                terrain.name(place).code(),
                terrain.name(place).name(),
                terrain.isNeighbour(place),
                standing(place),
                outcome.rank(place),
                isTied(place),
                outcome.score(place),
                least,
                coverage,
                confidence(scores.get(least).contributions()),
                scores,
                new Explaining(terrain, request, asked, totals, place).reasons(),
                failedMusts(place),
                unverifiedMusts(place));
    }

    private Standing standing(int place) {
        return switch (outcome.standing(place)) {
            case RANKED -> Standing.RANKED;
            case NOT_ENOUGH_KNOWN -> Standing.NOT_ENOUGH_DATA;
            case RULED_OUT -> Standing.EXCLUDED;
        };
    }

    private boolean isTied(int place) {
        int rank = outcome.rank(place);
        if (rank == 0) {
            return false;
        }
        boolean before = rank - 1 < order.length && order[rank - 1] != place;
        return before || (rank < order.length && outcome.rank(order[rank]) == rank);
    }

    private List<Contribution> contributions(int adult, int place) {
        List<Contribution> contributions = new ArrayList<>(asked.size());
        for (Asked each : asked) {
            if (each.concerns(adult)) {
                contributions.add(contribution(each, adult, place));
            }
        }
        return contributions;
    }

    private Contribution contribution(Asked each, int adult, int place) {
        Criterion criterion = each.criterion();
        Preference preference = request.preference(adult, criterion.code());
        double possible = totals[adult] > 0 ? 100 * preference.weight() / totals[adult] : 0;
        boolean known = each.gauged().measured().isKnown(place);
        double utility = each.gauged().utilities().get(place);
        List<Origin> origins = origins(each, place);
        Measure measure = each.gauged().scale().measure();
        List<Doubt> doubts = known ? doubts(each, origins, place) : List.of();
        return new Contribution(
                criterion.code(),
                preference.importance(),
                unit(criterion),
                known ? each.gauged().measured().value(place) : null,
                count(measure, place),
                nearest(each, place),
                method(each, place),
                origins,
                known ? utility : null,
                preference.weight(),
                possible,
                known ? possible * utility : 0,
                known ? Trusting.confidence(doubts) : 0,
                doubts);
    }

    private static List<Doubt> doubts(Asked each, List<Origin> origins, int place) {
        return Trusting.doubts(origins, each.gauged().measured().isAtWorst(place), isEstimated(each, place));
    }

    /** Whether the value rests on a time that was estimated from a distance. */
    private static boolean isEstimated(Asked each, int place) {
        Measure measure = each.gauged().scale().measure();
        if (measure instanceof Measure.Nearest) {
            return each.gauged().measured().nearest(place) != place;
        }
        return measure instanceof Measure.Within
                || (measure instanceof Measure.Trip
                        && method(each, place) != Method.ROADS
                        && method(each, place) != Method.TIMETABLE);
    }

    private static @Nullable Method method(Asked each, int place) {
        TravelAnswer way = each.gauged().scale().way();
        return way == null ? null : way.method(place);
    }

    private String unit(Criterion criterion) {
        boolean monthly = criterion.unit().equals("EUR") && request.housing().tenure() == Tenure.RENT;
        return monthly ? "EUR/month" : criterion.unit();
    }

    private @Nullable Integer count(Measure measure, int place) {
        return measure instanceof Measure.Nearest nearest
                ? terrain.findCount(place, nearest.column()).orElse(null)
                : null;
    }

    private @Nullable Place nearest(Asked each, int place) {
        int nearest = each.gauged().measured().nearest(place);
        return nearest < 0 ? null : terrain.name(nearest);
    }

    private List<Origin> origins(Asked each, int place) {
        Measure measure = each.gauged().scale().measure();
        if (measure instanceof Measure.Cost cost) {
            int column = cost.columnOf(terrain.places(), place);
            return column < 0
                    ? List.of()
                    : terrain.findOrigin(place, cost.columns().get(column)).stream()
                            .toList();
        }
        if (measure instanceof Measure.Given) {
            return terrain.findSurvey().stream().toList();
        }
        return each.criterion().indicators().stream()
                .map(column -> terrain.findOrigin(place, column))
                .flatMap(Optional::stream)
                .toList();
    }

    private static double confidence(List<Contribution> contributions) {
        double weight = 0;
        double trusted = 0;
        for (Contribution contribution : contributions) {
            if (contribution.isKnown()) {
                weight += contribution.weight();
                trusted += contribution.weight() * contribution.confidence();
            }
        }
        return weight > 0 ? trusted / weight : 0;
    }

    private List<FailedMust> failedMusts(int place) {
        List<FailedMust> failed = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            if (outcome.fails(place, i)) {
                Asked each = asked.get(i);
                Term term = each.term();
                failed.add(new FailedMust(
                        each.criterion().code(),
                        each.mustOf(),
                        each.criterion().better(),
                        unit(each.criterion()),
                        each.gauged().measured().value(place),
                        term.limit(),
                        term.beyond(place)));
            }
        }
        return failed;
    }

    private List<String> unverifiedMusts(int place) {
        List<String> unverified = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            if (outcome.isUnverified(place, i)) {
                unverified.add(asked.get(i).criterion().code());
            }
        }
        return unverified;
    }

    private List<MustCost> mustCosts() {
        List<MustCost> costs = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).isMust()) {
                costs.add(mustCost(asked.get(i), i));
            }
        }
        costs.sort(Comparator.comparingInt(MustCost::alone)
                .thenComparingInt(MustCost::excluded)
                .reversed());
        return costs;
    }

    private MustCost mustCost(Asked each, int term) {
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
                unit(each.criterion()),
                each.term().limit(),
                excluded,
                alone,
                relaxation);
    }

    private String vintage() {
        return asked.stream()
                .map(each -> each.gauged().scale().way())
                .filter(Objects::nonNull)
                .map(TravelAnswer::vintage)
                .distinct()
                .reduce(terrain.vintage(), (all, each) -> all + Ranking.WITH_TRAVEL + each);
    }

    private @Nullable Stability stability() {
        Steadiness steadiness = Steadiness.of(outcome);
        return steadiness.trials() == 0 ? null : new Stability(steadiness.trials(), steadiness.held());
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

    private @Nullable Disagreement disagreement() {
        if (adults < 2 || totals[0] == 0 || totals[1] == 0) {
            return null;
        }
        int most = -1;
        long widest = 0;
        for (int place : order) {
            long gap = Math.abs(outcome.points(0, place) - outcome.points(1, place));
            if (gap > widest) {
                widest = gap;
                most = place;
            }
        }
        return most < 0
                ? null
                : new Disagreement(
                        terrain.name(most), outcome.points(0, most), outcome.points(1, most), mostDisputed(most));
    }
}
