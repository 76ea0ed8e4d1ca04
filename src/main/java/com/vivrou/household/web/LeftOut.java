package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.kernel.Texts;
import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.FailedMust;
import com.vivrou.matching.MustCost;
import com.vivrou.matching.Ranking;
import com.vivrou.matching.Reasons;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The communes that a ranking leaves out: which musts rule them out, what it would take, and what is not known of them. */
public final class LeftOut {
    private final AnswersInHand inHand;
    private final Texts texts;
    private final Reasons reasons;
    private final Ranking ranking;
    private final Cards cards;
    private final List<Criterion> criteria;
    private final List<Cost> costs;
    private final List<Left> excluded;
    private final List<Left> notEnoughData;

    /**
     * What a must costs.
     *
     * @param relaxed the smallest step that brings a commune back; empty when none can be made
     * @param url where that step is made; empty when it is not that of a line
     */
    public record Cost(String must, int excluded, int alone, String relaxed, String url) {}

    /** A commune that is not ranked, and why. */
    public record Left(String code, String name, String url, String whyUrl, String why) {}

    /** @param criteria those that can be weighed here */
    LeftOut(AnswersInHand inHand, Cards cards, List<Criterion> criteria) {
        this.inHand = inHand;
        this.texts = inHand.texts();
        this.reasons = inHand.reasons();
        this.ranking = inHand.ranking();
        this.cards = cards;
        this.criteria = criteria;
        // Once: a page asks for each several times, and it moves with every slider.
        this.costs = ranking.mustCosts().stream()
                .filter(must -> must.excluded() > 0)
                .map(this::cost)
                .toList();
        this.excluded = ranking.excluded().stream()
                .filter(result -> !result.neighbour())
                .map(result -> left(result, failures(result)))
                .toList();
        this.notEnoughData = ranking.notEnoughData().stream()
                .filter(result -> !result.neighbour())
                .map(result -> left(result, missing(result)))
                .toList();
    }

    /** Whether there is none. */
    public boolean none() {
        return ranking.excluded().isEmpty() && ranking.notEnoughData().isEmpty();
    }

    public List<Cost> costs() {
        return costs;
    }

    public List<Left> excluded() {
        return excluded;
    }

    public List<Left> notEnoughData() {
        return notEnoughData;
    }

    /** How many communes around the territory are not ranked; they are not listed one by one. */
    public String around() {
        long excluded =
                ranking.excluded().stream().filter(CommuneResult::neighbour).count();
        long few = ranking.notEnoughData().stream()
                .filter(CommuneResult::neighbour)
                .count();
        return excluded + few == 0 ? "" : texts.get("around.left", excluded, few);
    }

    private Cost cost(MustCost must) {
        Relaxing relaxing = new Relaxing(criteria);
        Optional<Answers> relaxed = relaxing.relax(inHand.answers(), must);
        boolean possible = relaxed.isPresent() || !relaxing.isLine(must);
        return new Cost(
                reasons.must(must, ranking.request()),
                must.excluded(),
                must.alone(),
                possible ? reasons.relaxation(must).orElse("") : "",
                relaxed.map(answers -> inHand.linkWith(answers, RankingPage.PATH))
                        .orElse(""));
    }

    private Left left(CommuneResult result, String why) {
        return new Left(result.code(), result.name(), cards.url(result.code()), cards.whyUrl(result.code()), why);
    }

    private String failures(CommuneResult result) {
        return result.failedMusts().stream()
                .map((FailedMust failed) -> reasons.failure(failed, ranking.request()))
                .collect(Collectors.joining(" · "));
    }

    private String missing(CommuneResult result) {
        String unknown = Optional.of(result.unverifiedMusts())
                .filter(musts -> !musts.isEmpty())
                .orElseGet(() -> result.contributions().stream()
                        .filter(contribution -> !contribution.isKnown() && contribution.weight() > 0)
                        .map(contribution -> contribution.criterion())
                        .toList())
                .stream()
                .map(reasons::label)
                .collect(Collectors.joining(", "));
        return texts.get("ranking.missing", Cards.percent(result.coverage()), unknown);
    }
}
