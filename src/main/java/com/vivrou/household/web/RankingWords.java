package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.kernel.Texts;
import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.Matching;
import com.vivrou.matching.MustCost;
import com.vivrou.matching.Origin;
import com.vivrou.matching.Ranking;
import com.vivrou.matching.Reasons;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a ranking says as a whole: the answer in one line, what is left out and why, how firm it is. */
public final class RankingWords {
    private static final int LEADERS = 3;

    private final Texts texts;
    private final Reasons reasons;
    private final Answers answers;
    private final Ranking ranking;
    private final Reach reach;
    private final LocalDate today;
    private final Cards cards;
    private final int adult;
    private final List<CommuneResult> order;

    /** A commune at the top. */
    public record Leader(int rank, String name, int points) {}

    /** @param adult whose order the page shows, or {@link Cards#HOUSEHOLD} */
    RankingWords(AnswersInHand inHand, Reach reach, LocalDate today, int adult) {
        this.texts = inHand.texts();
        this.reasons = inHand.reasons();
        this.answers = inHand.answers();
        this.ranking = inHand.ranking();
        this.reach = reach;
        this.today = today;
        this.cards = new Cards(inHand, reach);
        this.adult = adult;
        this.order = cards.order(adult);
    }

    /** « Bellignat, puis Montréal-la-Cluse et Nantua ». */
    public String title() {
        Object[] first = order.stream().limit(3).map(CommuneResult::name).toArray();
        if (order.size() > 1 && Cards.rank(order.get(1), adult) == 1) {
            boolean two = order.size() == 2 || Cards.rank(order.get(2), adult) > 1;
            return texts.get(two ? "ranking.title.tied" : "ranking.title.manyTied", first);
        }
        return texts.get("ranking.title." + first.length, first);
    }

    /** The title in pieces that keep the names whole. */
    public List<Heading.Piece> heading() {
        return Heading.of(
                title(), order.stream().limit(LEADERS).map(CommuneResult::name).toList());
    }

    public String lead() {
        String all = texts.get(
                "ranking.lead",
                new Sentences(texts, answers, reach.workplaces(texts)).household(),
                ranking.ranked().size(),
                ranking.results().size());
        return adult == Cards.HOUSEHOLD
                ? all
                : texts.get("ranking.lead.eyes", all, new Names(texts, answers).inSentence(adult));
    }

    /** How many communes around the territory take part, and how many suit; empty when none does. */
    public String around() {
        return around(ranking.results()) == 0
                ? ""
                : texts.get("around.count", around(ranking.results()), around(ranking.ranked()), Matching.COMMUTE_KM);
    }

    private static long around(List<CommuneResult> results) {
        return results.stream().filter(CommuneResult::neighbour).count();
    }

    public String today() {
        return today.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.bundle().getLocale()));
    }

    /** Whose scores stand beside the household's; nobody's for one adult. */
    public List<String> sharers() {
        Names names = new Names(texts, answers);
        int adults = answers.adults().size();
        return adults == 1
                ? List.of()
                : IntStream.range(0, adults).mapToObj(names::title).toList();
    }

    /** The words of the ranges, for the script that follows the thumb. */
    public String rangeWords() {
        return String.join("|", AdjustForm.words(reasons));
    }

    /** « 18 communes possibles ; première : Oyonnax », for those who hear the page. */
    public String said() {
        return texts.get(
                "ranking.said",
                order.size(),
                order.stream().findFirst().map(CommuneResult::name).orElse(""));
    }

    /** Those that stand first, beside the ranges that move them. */
    public List<Leader> leaders() {
        return order.stream()
                .limit(LEADERS)
                .map(result -> new Leader(Cards.rank(result, adult), result.name(), Cards.points(result, adult)))
                .toList();
    }

    public boolean nothing() {
        return ranking.ranked().isEmpty();
    }

    /** « Vos deux indispensables écartent les 42 communes. Le loyer est celui qui en écarte le plus. » */
    public String emptyReason() {
        if (ranking.notEnoughData().size() > ranking.excluded().size()) {
            return texts.get("ranking.empty.data");
        }
        return ranking.mustCosts().stream()
                .reduce((a, b) -> b.excluded() > a.excluded() ? b : a)
                .map(must -> texts.get(
                        "ranking.empty.musts",
                        ranking.mustCosts().size(),
                        ranking.excluded().size(),
                        reasons.must(must, ranking.request())))
                .orElse(texts.get("ranking.empty.data"));
    }

    /** Whether the first place holds; empty when nothing is ranked. */
    public String stability() {
        return ranking.findStability()
                .map(stability -> stability.isFirm()
                        ? texts.get("ranking.firm", stability.trials())
                        : texts.get("ranking.shaky", stability.percent(), stability.trials()))
                .orElse("");
    }

    /** What two adults agree on and dispute; none for one. */
    public List<String> duo() {
        return new DuoWords(texts, answers, ranking).sentences();
    }

    /** « En renonçant à …, 12 communes reviendraient »; empty when no must stands alone. */
    public String givenUp() {
        return ranking.mustCosts().stream()
                .max(Comparator.comparingInt(MustCost::alone))
                .filter(must -> must.alone() > 0)
                .map(must -> texts.get("ranking.givenUp", reasons.must(must, ranking.request()), must.alone()))
                .orElse("");
    }

    /** Criteria somebody asked for that no figure of the territory answers; empty when there is none. */
    public String unavailable() {
        String labels =
                ranking.unavailable().stream().map(reasons::label).distinct().collect(Collectors.joining(", "));
        return labels.isEmpty() ? "" : texts.get("ranking.unavailable", labels);
    }

    /** Every dataset behind the scores, named once. */
    public String sources() {
        return cards.listed(ranking.origins().stream()
                .map((Origin origin) -> origin.dataset() + " (" + origin.producer() + ", " + origin.year() + ")"));
    }
}
