package com.vivrou.household.web;

import com.vivrou.matching.CommuneResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The list of a ranking: in whose eyes, how many in full, and the same for the map. */
public final class RankingList {
    private static final int FIRST_CARDS = 7;
    private static final int MORE_CARDS = 10;
    private static final int MOST_ROWS = 100;
    private static final int MOST_ROWS_AROUND = 60;
    private static final String ALL = "toutes";

    private final AnswersInHand inHand;
    private final int adult;
    private final int shown;
    private final boolean whole;
    private final int rows;
    private final List<CommuneResult> order;
    private final List<Card> inFull;
    private final List<Cards.Row> rest;

    /** In whose eyes the list may be ordered. */
    public record View(String label, String url, boolean current) {}

    RankingList(AnswersInHand inHand, Cards cards, Set<String> favourites, Set<String> compared) {
        this.inHand = inHand;
        this.adult = view(inHand);
        this.shown = inHand.parameter("afficher").matches("\\d{1,3}")
                ? Math.max(FIRST_CARDS, Integer.parseInt(inHand.parameter("afficher")))
                : FIRST_CARDS;
        this.whole = inHand.parameter("liste").equals(ALL);
        this.order = cards.order(adult);
        boolean around = inHand.answers().wishes().around();
        this.rows = whole ? order.size() : around ? MOST_ROWS_AROUND : MOST_ROWS;
        this.inFull = order.stream()
                .limit(shown)
                .map(result -> cards.card(result, adult, favourites, compared))
                .toList();
        this.rest = order.stream()
                .skip(shown)
                .limit(rows)
                .map(result -> cards.row(result, adult))
                .toList();
    }

    /** Those that the list shows in full. */
    public List<Card> cards() {
        return inFull;
    }

    /** Those that follow, in short: the first of them, or all when the address says so. */
    public List<Cards.Row> rest() {
        return rest;
    }

    /** How many follow the rest. */
    public int untold() {
        return Math.max(0, order.size() - shown - rows);
    }

    public String allUrl() {
        return inHand.link(RankingPage.PATH + "?afficher=" + shown + "&liste=" + ALL + viewed("&", inHand) + "#suite");
    }

    public int more() {
        return Math.min(MORE_CARDS, Math.max(0, order.size() - shown));
    }

    public String moreUrl() {
        return inHand.link(RankingPage.PATH + "?afficher=" + (shown + MORE_CARDS) + viewed("&", inHand) + "#suite");
    }

    /** The address of what is shown, to keep or to send on. */
    public String url() {
        String several = shown == FIRST_CARDS && !whole ? "" : "?afficher=" + shown + (whole ? "&liste=" + ALL : "");
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

    /** Where the ranking may look: in the territory, or around it too. Nothing to choose without national data. */
    public List<View> scopes() {
        boolean around = inHand.answers().wishes().around();
        return List.of(
                new View(inHand.texts().get("scope.inside"), scoped(false), !around),
                new View(inHand.texts().get("scope.around"), scoped(true), around));
    }

    private String scoped(boolean around) {
        return inHand.linkWith(
                inHand.answers().withAround(around), RankingPage.PATH + viewed("?", inHand) + "#classement");
    }

    /** What an address has to say so as to keep the order in one adult's eyes. */
    static String viewed(String before, AnswersInHand inHand) {
        int asked = view(inHand);
        return asked == Cards.HOUSEHOLD ? "" : before + "pour=" + (asked + 1);
    }

    /** In whose eyes the address orders the list. */
    static int view(AnswersInHand inHand) {
        String asked = inHand.parameter("pour");
        int adults = inHand.answers().adults().size();
        return asked.matches("[12]") && adults > 1 && Integer.parseInt(asked) <= adults
                ? Integer.parseInt(asked) - 1
                : Cards.HOUSEHOLD;
    }
}
