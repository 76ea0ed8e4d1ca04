package com.vivrou.matching.domain;

import com.vivrou.matching.AdultScore;
import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.CommuneResult.Standing;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.NationalRanking;
import com.vivrou.matching.Ranking;
import com.vivrou.matching.Stability;
import com.vivrou.matching.engine.Outcome;
import com.vivrou.matching.engine.Steadiness;
import com.vivrou.travel.TravelAnswer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs the contest for one household, and gives its outcome as records whose explanations are put together when read. */
final class Answering {
    /** Version of the published rules: changes whenever equal answers on equal data could rank otherwise. */
    static final int RULES = 3;

    private final Terrain terrain;
    private final MatchingRequest request;
    private final int adults;
    private final Asking asking;
    private final List<Asked> asked;
    private final Outcome outcome;
    private final int[] order;
    private final double[] totals;
    private final Contributing contributing;
    private final Insisting insisting;

    Answering(Terrain terrain, MatchingRequest request) {
        this.terrain = terrain;
        this.request = request;
        this.adults = request.adults().size();
        this.asking = new Asking(terrain, request);
        this.asked = asking.asked();
        this.outcome = asking.run();
        this.order = outcome.order();
        this.totals = new double[adults];
        this.contributing = new Contributing(terrain, request, asked, totals);
        this.insisting = new Insisting(terrain, request, asked, outcome);
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
                insisting.costs(),
                asking.unavailable(),
                stability(Steadiness.of(outcome)),
                new Disputing(terrain, asked, totals, outcome).find().orElse(null),
                Arrays.stream(outcome.front())
                        .mapToObj(place -> terrain.name(place).code())
                        .toList(),
                new WhenRead<>(contributing::origins),
                request.surface(),
                vintage(),
                RULES);
    }

    NationalRanking answerNationally(int most) {
        Grouping grouping = new Grouping(terrain, outcome);
        List<NationalRanking.Territory> territories = grouping.territories();
        return new NationalRanking(
                Arrays.stream(order).limit(most).mapToObj(this::result).toList(),
                order.length,
                outcome.count(Outcome.Standing.NOT_ENOUGH_KNOWN),
                outcome.count(Outcome.Standing.RULED_OUT),
                insisting.costs(),
                territories,
                stability(grouping.steadiness(territories)),
                stability(Steadiness.of(outcome)),
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
            int each = adult;
            coverage = Math.min(coverage, outcome.coverage(adult, place));
            scores.add(new AdultScore(
                    outcome.score(adult, place),
                    outcome.highest(adult, place),
                    outcome.coverage(adult, place),
                    outcome.rank(adult, place),
                    new WhenRead<>(() -> contributing.contributions(each, place))));
        }
        return new CommuneResult(
                terrain.name(place).code(),
                terrain.name(place).name(),
                terrain.isNeighbour(place),
                standing(place),
                outcome.rank(place),
                isTied(place),
                outcome.score(place),
                outcome.leastSatisfied(place),
                coverage,
                scores,
                new WhenRead<>(() -> new Explaining(terrain, request, asked, totals, place).reasons()),
                new WhenRead<>(() -> insisting.failed(place)),
                new WhenRead<>(() -> insisting.unverified(place)));
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

    private String vintage() {
        return asked.stream()
                .map(each -> each.gauged().scale().way())
                .filter(Objects::nonNull)
                .map(TravelAnswer::vintage)
                .distinct()
                .reduce(terrain.vintage(), (all, each) -> all + Ranking.WITH_TRAVEL + each);
    }

    private static @Nullable Stability stability(Steadiness steadiness) {
        return steadiness.trials() == 0 ? null : new Stability(steadiness.trials(), steadiness.held());
    }
}
