package com.vivrou.portal.web;

import com.vivrou.kernel.Texts;
import com.vivrou.matching.Audience;
import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.Contribution;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Importance;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.MustCost;
import com.vivrou.matching.NationalRanking;
import com.vivrou.matching.Origin;
import com.vivrou.matching.Reasons;
import com.vivrou.matching.Stability;
import com.vivrou.matching.Trade;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** What the page says to a household: its territories, its communes, what was left aside, and where figures are from. */
public final class FindAnswer {
    private static final int COSTS = 3;

    private final Texts texts;
    private final Reasons reasons;
    private final MatchingRequest household;
    private final NationalRanking ranking;
    private final Territories territories;
    private final FindForm form;
    private final List<Criterion> criteria;
    private final FoundTerritories found;

    /**
     * @param move the offer to move its line one step; empty when there is none
     * @param url the same search with the line moved
     */
    public record Cost(String must, String said, String move, String url) {}

    /** @param criteria what the figures of this source tell */
    public record Cited(String source, String criteria) {}

    FindAnswer(
            Texts texts,
            MatchingRequest household,
            NationalRanking ranking,
            Territories territories,
            FindForm form,
            List<Criterion> criteria) {
        this.texts = texts;
        this.reasons = new Reasons(texts.bundle().getLocale());
        this.household = household;
        this.ranking = ranking;
        this.territories = territories;
        this.form = form;
        this.criteria = criteria;
        this.found = new FoundTerritories(texts, ranking.territories(), territories, form);
    }

    /** « Pays de Vannes, puis Redon et Vitré ». */
    public String title() {
        List<String> names = ranking.territories().stream()
                .limit(3)
                .map(territory -> territories.name(territory.id()))
                .toList();
        long leaders = leaders();
        String key = leaders > 1 ? "find.title.tied." + Math.min(leaders, 4) : "find.title." + names.size();
        List<Object> parts = new ArrayList<>(names);
        parts.add(leaders);
        return texts.get(key, parts.toArray());
    }

    /** How many communes are ranked, set apart and ruled out. */
    public String counts() {
        int all = ranking.ranked() + ranking.notEnoughData() + ranking.excluded();
        return texts.get("find.counts", ranking.ranked(), all, ranking.notEnoughData(), ranking.excluded());
    }

    public boolean nothing() {
        return ranking.ranked() == 0;
    }

    /** What each must rules out, the one that giving up would bring back most first. */
    public List<Cost> costs() {
        return ranking.mustCosts().stream()
                .filter(must -> must.excluded() > 0)
                .limit(COSTS)
                .map(this::cost)
                .toList();
    }

    /** What was asked for and no national figure tells; empty when all is told. */
    public String unavailable() {
        List<String> labels = ranking.unavailable().stream().map(reasons::label).toList();
        return labels.isEmpty() ? "" : texts.get("find.unavailable", String.join(", ", labels));
    }

    /** What the survey calls the trade for which jobs count; empty when none do. */
    public String trade() {
        boolean counts = criteria.stream()
                .filter(criterion -> criterion.audience() == Audience.JOB_SEEKER)
                .anyMatch(criterion -> form.importance(criterion) != Importance.INDIFFERENT);
        return household.adults().stream()
                .filter(adult -> counts && adult.seeksWork())
                .flatMap(adult -> Stream.ofNullable(adult.trade()))
                .map(Trade::name)
                .findFirst()
                .orElse("");
    }

    /** Whether the first territory holds. */
    public String steadyTerritory() {
        return steady("find.territory", ranking.findTerritoryStability(), leaders());
    }

    /** Whether the first commune holds. */
    public String steadyCommune() {
        long tied = ranking.communes().stream()
                .filter(commune -> commune.rank() == 1)
                .count();
        return steady("find.commune", ranking.findCommuneStability(), tied);
    }

    public FoundTerritories territories() {
        return found;
    }

    public List<FoundCommune> communes() {
        return ranking.communes().stream()
                .map(result -> FoundCommune.of(result, texts, territories))
                .toList();
    }

    public List<Cited> sources() {
        Map<String, Set<String>> cited = new LinkedHashMap<>();
        IndicatorTexts words = IndicatorTexts.in(texts.bundle().getLocale());
        for (CommuneResult result : ranking.communes()) {
            for (Contribution contribution : result.contributions()) {
                if (contribution.counts()) {
                    for (Origin origin : contribution.origins()) {
                        Source source = new Source(origin.producer(), origin.dataset(), origin.year(), "", null);
                        cited.computeIfAbsent(words.source(source), first -> new LinkedHashSet<>())
                                .add(reasons.label(contribution.criterion()));
                    }
                }
            }
        }
        List<Cited> sources = new ArrayList<>();
        cited.forEach((source, labels) -> sources.add(new Cited(source, String.join(", ", labels))));
        return sources;
    }

    public String rules() {
        return texts.get("find.rules.version", ranking.rules());
    }

    private String steady(String key, Optional<Stability> stability, long tied) {
        return stability
                .map(found ->
                        texts.get(key + (found.isFirm() ? ".firm" : ".shaky"), found.percent(), found.trials(), tied))
                .orElse("");
    }

    private long leaders() {
        return ranking.territories().stream()
                .filter(territory -> territory.rank() == 1)
                .count();
    }

    private Cost cost(MustCost must) {
        boolean isBudget = must.unit().startsWith("EUR");
        OptionalDouble line = isBudget ? form.nextBudget() : nextLine(must);
        String field = isBudget ? "budget" : MustLines.field(must.criterion());
        return new Cost(
                reasons.must(must, household),
                texts.get("find.cost", must.excluded(), must.alone()),
                line.isPresent() ? texts.get("find.move", reasons.value(line.getAsDouble(), must.unit())) : "",
                line.isPresent() ? form.address().with(field, MustLines.plain(line.getAsDouble())) : "");
    }

    private OptionalDouble nextLine(MustCost must) {
        return criteria.stream()
                .filter(criterion -> criterion.code().equals(must.criterion()))
                .findFirst()
                .map(criterion -> MustLines.next(must, criterion))
                .orElse(OptionalDouble.empty());
    }
}
