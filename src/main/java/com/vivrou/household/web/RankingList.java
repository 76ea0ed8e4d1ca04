package com.vivrou.household.web;

import com.vivrou.matching.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of a ranking: in whose eyes, how many in full, and the same for the map. */
public final class RankingList {
    private static final int FIRST_CARDS = 7;
    private static final int MORE_CARDS = 10;

    private final AnswersInHand inHand;
    private final Cards cards;
    private final Set<String> favourites;
    private final Set<String> compared;
    private final int adult;
    private final int shown;
    private List<Card> all = List.of();

    /** In whose eyes the list may be ordered. */
    public record View(String label, String url, boolean current) {}

    RankingList(AnswersInHand inHand, Cards cards, Set<String> favourites, Set<String> compared) {
        this.inHand = inHand;
        this.cards = cards;
        this.favourites = favourites;
        this.compared = compared;
        this.adult = view(inHand);
        this.shown = inHand.parameter("afficher").matches("\\d{1,3}")
                ? Math.max(FIRST_CARDS, Integer.parseInt(inHand.parameter("afficher")))
                : FIRST_CARDS;
    }

    /** Those that the list shows in full. */
    public List<Card> cards() {
        return all().subList(0, Math.min(shown, all().size()));
    }

    /** Those that follow, in short. */
    public List<Card> rest() {
        return all().subList(Math.min(shown, all().size()), all().size());
    }

    public int more() {
        return Math.min(MORE_CARDS, Math.max(0, all().size() - shown));
    }

    public String moreUrl() {
        return inHand.link(RankingPage.PATH + "?afficher=" + (shown + MORE_CARDS) + viewed("&", inHand) + "#suite");
    }

    /** The address of what is shown, to keep or to send on. */
    public String url() {
        String several = shown == FIRST_CARDS ? "" : "?afficher=" + shown;
        return inHand.link(RankingPage.PATH + several + viewed(several.isEmpty() ? "?" : "&", inHand));
    }

    public List<View> views() {
        Names names = new Names(inHand.texts(), inHand.answers());
        List<View> views = new ArrayList<>();
        views.add(new View(
                inHand.texts().get("view.both"),
                inHand.link(RankingPage.PATH + "#classement"),
                adult == Cards.HOUSEHOLD));
        for (int i = 0; i < inHand.answers().adults().size(); i++) {
            views.add(new View(
                    names.title(i), inHand.link(RankingPage.PATH + "?pour=" + (i + 1) + "#classement"), adult == i));
        }
        return views;
    }

    /** For the map: code, class, rank and score of each commune. */
    public String mapped() {
        Ranking ranking = inHand.ranking();
        return ranking.results().stream()
                .map(result -> cards.mapped(result, adult))
                .collect(Collectors.joining(";"));
    }

    /** What an address has to say so as to keep the order in one adult's eyes. */
    static String viewed(String before, AnswersInHand inHand) {
        int asked = view(inHand);
        return asked == Cards.HOUSEHOLD ? "" : before + "pour=" + (asked + 1);
    }

    private static int view(AnswersInHand inHand) {
        String asked = inHand.parameter("pour");
        int adults = inHand.answers().adults().size();
        return asked.matches("[12]") && adults > 1 && Integer.parseInt(asked) <= adults
                ? Integer.parseInt(asked) - 1
                : Cards.HOUSEHOLD;
    }

    private List<Card> all() {
        if (all.isEmpty()) {
            all = cards.order(adult).stream()
                    .map(result -> cards.card(result, adult, favourites, compared))
                    .toList();
        }
        return all;
    }
}
