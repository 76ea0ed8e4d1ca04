package com.vivrou.household.web;

import com.vivrou.kernel.Texts;
import com.vivrou.matching.AdultScore;
import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.Contribution;
import com.vivrou.matching.Contribution.Doubt;
import com.vivrou.matching.Origin;
import com.vivrou.matching.Ranking;
import com.vivrou.matching.Reasons;
import com.vivrou.territory.Commune;
import com.vivrou.travel.Method;
import com.vivrou.travel.Mode;
import com.vivrou.travel.TravelTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the cards of a ranking, in words. */
public final class Cards {
    /** The ranking of the household as a whole. */
    static final int HOUSEHOLD = -1;

    /** A commune of the ranking in one line of a table. */
    public record Row(
            String code,
            String name,
            String url,
            String whyUrl,
            boolean outside,
            int rank,
            int points,
            int known,
            List<Card.Share> shares) {}

    private final AnswersInHand inHand;
    private final Texts texts;
    private final Reasons reasons;
    private final Ranking ranking;
    private final Reach reach;
    private final Names names;
    private final int adults;

    Cards(AnswersInHand inHand, Reach reach) {
        this.inHand = inHand;
        this.texts = inHand.texts();
        this.reasons = inHand.reasons();
        this.ranking = inHand.ranking();
        this.reach = reach;
        this.names = new Names(texts, inHand.answers());
        this.adults = inHand.answers().adults().size();
    }

    /** @param adult in whose eyes, or {@link #HOUSEHOLD} */
    List<CommuneResult> order(int adult) {
        return adult == HOUSEHOLD ? ranking.ranked() : ranking.rankedFor(adult);
    }

    Card card(CommuneResult result, int adult, Set<String> favourites, Set<String> compared) {
        AdultScore score = result.adults().get(adult == HOUSEHOLD ? result.leastSatisfied() : adult);
        Optional<Commune> commune = reach.find(result.code());
        return new Card(
                result.code(),
                result.name(),
                url(result.code()),
                whyUrl(result.code()),
                commune.map(this::population).orElse(""),
                result.neighbour(),
                commune.filter(known -> result.neighbour())
                        .map(known -> reach.belonging(known, texts))
                        .orElse(""),
                rank(result, adult),
                texts.get(
                        adult == HOUSEHOLD && result.tied() ? "rank.tied" : "rank.of",
                        ranking.ranked().size()),
                points(result, adult),
                percent(adult == HOUSEHOLD ? result.coverage() : score.coverage()),
                percent(result.confidence()),
                adult == HOUSEHOLD && result.tied() ? texts.get("rank.tie") : "",
                shares(result),
                arguments(result),
                favourites.contains(result.code()),
                compared.contains(result.code()));
    }

    /** The same in short. */
    Row row(CommuneResult result, int adult) {
        AdultScore score = result.adults().get(adult == HOUSEHOLD ? result.leastSatisfied() : adult);
        return new Row(
                result.code(),
                result.name(),
                url(result.code()),
                whyUrl(result.code()),
                result.neighbour(),
                rank(result, adult),
                points(result, adult),
                percent(adult == HOUSEHOLD ? result.coverage() : score.coverage()),
                shares(result));
    }

    /** What each reason says, with its sign. */
    List<Card.Argument> arguments(CommuneResult result) {
        return result.reasons().stream()
                .map(reason -> new Card.Argument(
                        Styles.reason(reason.kind()),
                        Styles.icon(reason.kind()),
                        texts.get("sign." + reason.kind()),
                        reasons.sentence(reason)))
                .toList();
    }

    List<Card.Share> shares(CommuneResult result) {
        List<Card.Share> shares = new ArrayList<>();
        for (int i = 0; adults > 1 && i < adults; i++) {
            shares.add(new Card.Share(
                    names.title(i), result.adults().get(i).points(), i == 0 ? "bar" : "bar bar--accent"));
        }
        return shares;
    }

    /** The commune's page, else what the ranking says of it; with the answers. */
    String url(String code) {
        return reach.findPage(code).map(inHand::link).orElseGet(() -> whyUrl(code));
    }

    String whyUrl(String code) {
        return inHand.link(WhyPage.PATH + "?commune=" + code);
    }

    String population(Commune commune) {
        String year = reach.perimeter()
                .findIndicator("population")
                .map(indicator -> indicator.source().producer() + ", " + indicator.year())
                .orElse("");
        return commune.population().isEmpty()
                ? texts.get("population.unknown")
                : texts.get("population.known", commune.population().getAsInt(), year);
    }

    /** Who published what stands behind these values, or which way gave a time, and the doubts that all of them share. */
    String source(List<Contribution> contributions) {
        String producers = listed(contributions.stream()
                .flatMap(contribution -> Stream.concat(
                        contribution.origins().stream().map(Cards::published),
                        Stream.ofNullable(contribution.method())
                                .filter(method -> method != Method.ESTIMATE)
                                .map(method ->
                                        TravelTexts.in(reasons.language()).method(method, Mode.CAR)))));
        String doubts = said(shared(contributions));
        return producers.isEmpty() || doubts.isEmpty() ? producers + doubts : producers + ". " + doubts;
    }

    /** The doubts about this value that not all of these share. */
    String ownDoubts(Contribution contribution, List<Contribution> contributions) {
        List<Doubt> shared = shared(contributions);
        return said(contribution.doubts().stream()
                .filter(doubt -> !shared.contains(doubt))
                .toList());
    }

    /**
     * What stands in the commune itself is no estimated time, and says nothing about those that are. That nothing is
     * published is told where it is so, never of a row.
     */
    private static List<Doubt> shared(List<Contribution> contributions) {
        List<Contribution> away = contributions.stream()
                .filter(contribution -> contribution.nearest() == null
                        || !Objects.equals(contribution.value(), 0.0)
                        || !contribution.doubts().isEmpty())
                .toList();
        return away.stream()
                .flatMap(contribution -> contribution.doubts().stream())
                .distinct()
                .filter(doubt -> doubt != Doubt.AT_WORST || contributions.size() == 1)
                .filter(doubt -> away.stream()
                        .allMatch(contribution -> contribution.doubts().contains(doubt)))
                .toList();
    }

    private String said(List<Doubt> doubts) {
        return doubts.stream().map(reasons::doubt).collect(Collectors.joining(". "));
    }

    /** Sources one after the other, each once. */
    String listed(Stream<String> sources) {
        return sources.distinct()
                .reduce((before, next) -> texts.get("sources.both", before, next))
                .orElse("");
    }

    String value(Contribution contribution) {
        return placed(contribution, reasons.value(contribution));
    }

    /** The same in fewer words, for a narrow column. */
    String brief(Contribution contribution) {
        return placed(contribution, reasons.brief(contribution));
    }

    private static String placed(Contribution contribution, String said) {
        Contribution.Place nearest = contribution.nearest();
        Double value = contribution.value();
        return nearest == null || value == null || value == 0 ? said : said + " (" + nearest.name() + ")";
    }

    /** @param adult in whose eyes, or {@link #HOUSEHOLD} */
    static int rank(CommuneResult result, int adult) {
        return adult == HOUSEHOLD ? result.rank() : result.adults().get(adult).rank();
    }

    /** @param adult in whose eyes, or {@link #HOUSEHOLD} */
    static int points(CommuneResult result, int adult) {
        return adult == HOUSEHOLD ? result.points() : result.adults().get(adult).points();
    }

    static int percent(double share) {
        return (int) Math.floor(share * 100 + 1e-9);
    }

    private static String published(Origin origin) {
        return origin.producer() + ", " + origin.year();
    }
}
