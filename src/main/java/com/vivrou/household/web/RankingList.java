package com.vivrou.household.web;

import com.vivrou.matching.CommuneResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The list of a ranking: in whose eyes, how many in full, and which of them. */
public final class RankingList {
    private static final int MORE_CARDS = 10;
    private static final int MOST_UNRANKED = 5;
    private static final int MOST_ROWS = 100;
    private static final int MOST_ROWS_AROUND = 60;
    private static final int HANDFUL = 20;

    private final AnswersInHand inHand;
    private final RankingView view;
    private final List<CommuneResult> order;
    private final int ranked;
    private final int rows;
    private final List<Card> inFull;
    private final List<Cards.Row> rest;
    private final List<Choice> unranked;

    /** One of the ways to see it, or to look. */
    public record Choice(String label, String url, boolean current) {}

    /** @param order the ranked communes to show, in the order of the view */
    RankingList(
            AnswersInHand inHand,
            Cards cards,
            RankingView view,
            List<CommuneResult> order,
            Set<String> favourites,
            Set<String> compared) {
        this.inHand = inHand;
        this.view = view;
        this.order = order;
        this.ranked = inHand.ranking().ranked().size();
        boolean around = inHand.answers().wishes().around();
        int rowsAtOnce = around ? MOST_ROWS_AROUND : MOST_ROWS;
        int following = Math.max(0, order.size() - view.shown());
        // A button for a handful of lines is longer than they are.
        this.rows = view.whole() || following <= rowsAtOnce + HANDFUL ? following : rowsAtOnce;
        this.inFull = order.stream()
                .limit(view.shown())
                .map(result -> cards.card(result, view.adult(), favourites, compared))
                .toList();
        this.rest = order.stream()
                .skip(view.shown())
                .limit(rows)
                .map(result -> cards.row(result, view.adult()))
                .toList();
        this.unranked = view.name().isEmpty() ? List.of() : unranked(cards);
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
        return Math.max(0, order.size() - view.shown() - rows);
    }

    public String allUrl() {
        return link(view.listingAll(), "#suite");
    }

    public int more() {
        int most = Math.min(order.size(), RankingView.MOST_CARDS);
        return Math.min(MORE_CARDS, Math.max(0, most - view.shown()));
    }

    public String moreUrl() {
        return link(view.showing(view.shown() + MORE_CARDS), "#suite");
    }

    /** The address of what is shown, to keep or to send on. */
    public String url() {
        return link(view, "");
    }

    /** Where a visitor signs in so as to come back to this commune of the list. */
    public String signIn(String code) {
        return inHand.signIn(view.path() + "#c-" + code);
    }

    /** What a form has to send so that the same is shown afterwards. */
    public List<RankingView.Field> fields() {
        return view.fields();
    }

    /** « 3 communes sur 38 »; empty while all are shown. */
    public String sifted() {
        return view.sifted() ? inHand.texts().get("sieve.found", order.size(), ranked) : "";
    }

    public boolean nothingLeft() {
        return order.isEmpty() && ranked > 0;
    }

    /** Communes of that name that are not ranked: the way to why. */
    public List<Choice> unranked() {
        return unranked;
    }

    public String unsiftedUrl() {
        return link(view.unsifted(), "#classement");
    }

    public List<Choice> eyes() {
        Names names = new Names(inHand.texts(), inHand.answers());
        List<Choice> eyes = new ArrayList<>();
        eyes.add(eye(inHand.texts().get("view.both"), Cards.HOUSEHOLD));
        for (int adult = 0; adult < inHand.answers().adults().size(); adult++) {
            eyes.add(eye(names.title(adult), adult));
        }
        return eyes;
    }

    /** Where the ranking may look: in the territory, or around it too. Nothing to choose without national data. */
    public List<Choice> scopes() {
        boolean around = inHand.answers().wishes().around();
        return List.of(
                new Choice(inHand.texts().get("scope.inside"), scoped(false), !around),
                new Choice(inHand.texts().get("scope.around"), scoped(true), around));
    }

    private List<Choice> unranked(Cards cards) {
        return inHand.ranking().results().stream()
                .filter(result -> !result.isRanked() && view.isNamed(result))
                .limit(MOST_UNRANKED)
                .map(result ->
                        new Choice(inHand.texts().get("whyPage.no", result.name()), cards.whyUrl(result.code()), false))
                .toList();
    }

    private Choice eye(String label, int adult) {
        return new Choice(label, link(view.inEyesOf(adult), "#classement"), adult == view.adult());
    }

    private String scoped(boolean around) {
        return inHand.linkWith(inHand.answers().withAround(around), view.path() + "#classement");
    }

    private String link(RankingView other, String part) {
        return inHand.link(other.path() + part);
    }
}
