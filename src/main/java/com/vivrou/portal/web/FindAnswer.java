package com.vivrou.portal.web;

import com.vivrou.kernel.Texts;
import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.Contribution;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.MustCost;
import com.vivrou.matching.NationalRanking;
import com.vivrou.matching.NationalRanking.Best;
import com.vivrou.matching.NationalRanking.Territory;
import com.vivrou.matching.Origin;
import com.vivrou.matching.Reason;
import com.vivrou.matching.Reasons;
import com.vivrou.portal.domain.IndustrialTerritory;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What the page says to a household: its territories, its communes, what was left aside, and where figures are from. */
public final class FindAnswer {
    private static final int PER_PAGE = 10;
    private static final int COSTS = 3;

    private final Texts texts;
    private final Reasons reasons;
    private final MatchingRequest household;
    private final NationalRanking ranking;
    private final Territories territories;
    private final FindForm form;
    private final int page;

    /** @param tie « ex æquo » where others share its rank; empty otherwise */
    public record Suited(
            int rank,
            String tie,
            String name,
            String where,
            int points,
            String ranked,
            List<Place> best,
            String siteName,
            String url) {}

    /** A commune among the best of its territory, with its standing in the country. */
    public record Place(String name, String standing) {}

    /** @param calm said where nothing is against it; empty otherwise */
    public record Commune(
            int rank,
            String tie,
            String name,
            int points,
            List<String> pros,
            List<String> cons,
            String calm,
            String known,
            String territory,
            String url) {}

    public record Cost(String must, String said) {}

    /** @param criteria what the figures of this source tell */
    public record Cited(String source, String criteria) {}

    FindAnswer(
            Texts texts, MatchingRequest household, NationalRanking ranking, Territories territories, FindForm form) {
        this.texts = texts;
        this.reasons = new Reasons(texts.bundle().getLocale());
        this.household = household;
        this.ranking = ranking;
        this.territories = territories;
        this.form = form;
        this.page = Math.min(form.page(), pageCount());
    }

    /** « Pays de Vannes, puis Redon et Vitré ». */
    public String title() {
        List<String> names =
                ranking.territories().stream().limit(3).map(this::name).toList();
        long leaders = ranking.territories().stream()
                .filter(territory -> territory.rank() == 1)
                .count();
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

    public List<Suited> territories() {
        return ranking.territories().stream()
                .skip((page - 1L) * PER_PAGE)
                .limit(PER_PAGE)
                .map(this::suited)
                .toList();
    }

    public String shown() {
        int all = ranking.territories().size();
        return texts.get("find.shown", (page - 1) * PER_PAGE + 1, Math.min(all, page * PER_PAGE), all);
    }

    /** All pages of territories; none when there is only one. */
    public List<Link> pages() {
        return pageCount() == 1
                ? List.of()
                : IntStream.rangeClosed(1, pageCount())
                        .mapToObj(number ->
                                new Link(form.address(number) + "#territoires", String.valueOf(number), number == page))
                        .toList();
    }

    public List<Commune> communes() {
        return ranking.communes().stream().map(this::commune).toList();
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

    private int pageCount() {
        return Math.max(1, (ranking.territories().size() + PER_PAGE - 1) / PER_PAGE);
    }

    private String name(Territory territory) {
        return territories.find(territory.id()).map(IndustrialTerritory::name).orElse(territory.id());
    }

    private Suited suited(Territory territory) {
        Optional<IndustrialTerritory> listed = territories.find(territory.id());
        boolean tied = ranking.territories().stream()
                        .filter(other -> other.rank() == territory.rank())
                        .count()
                > 1;
        return new Suited(
                territory.rank(),
                tie(tied),
                name(territory),
                listed.map(place -> place.departments() + ", " + place.region()).orElse(""),
                territory.points(),
                texts.get("find.ranked", territory.ranked(), territory.communes()),
                territory.best().stream().map(this::place).toList(),
                territories.siteName(territory.id()),
                territories.siteUrl(territory.id()));
    }

    private Place place(Best best) {
        return new Place(best.place().name(), texts.get("find.standing", best.points(), best.rank()));
    }

    private Commune commune(CommuneResult result) {
        Optional<IndustrialTerritory> around = territories.findAround(result.code());
        return new Commune(
                result.rank(),
                tie(result.tied()),
                result.name(),
                result.points(),
                sentences(result, reason -> reason.kind() == Reason.Kind.FOR && !isCalm(reason)),
                sentences(result, reason -> reason.kind() == Reason.Kind.AGAINST),
                String.join(" ", sentences(result, FindAnswer::isCalm)),
                texts.get("find.known", Math.floor(result.coverage() * 100)),
                around.map(IndustrialTerritory::name).orElse(texts.get("find.no-territory")),
                around.map(territory -> territories.siteUrl(territory.id())).orElse(""));
    }

    private List<String> sentences(CommuneResult result, Predicate<Reason> told) {
        return result.reasons().stream().filter(told).map(reasons::sentence).toList();
    }

    private static boolean isCalm(Reason reason) {
        return reason.code().equals("nothing_against");
    }

    private Cost cost(MustCost must) {
        return new Cost(reasons.must(must, household), texts.get("find.cost", must.excluded(), must.alone()));
    }

    private String tie(boolean tied) {
        return tied ? texts.get("find.tie") : "";
    }
}
