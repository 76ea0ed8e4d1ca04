package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.household.Households;
import com.vivrou.household.domain.AskingForPlaces;
import com.vivrou.matching.Matching;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.Contours;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The communes of the territory ranked for the household, and what to change to see it move. */
@Named
@RequestScoped
public class RankingPage {
    static final String PATH = "/mes-communes";
    private static final int FIRST_CARDS = 7;
    private static final int MORE_CARDS = 10;

    @Inject
    private AnswersInHand inHand;

    @Inject
    private Households households;

    @Inject
    private Matching matching;

    @Inject
    private Atlas atlas;

    @Inject
    private AskingForPlaces asking;

    private Form form = new Form();
    private Set<String> favourites = Set.of();
    private Set<String> compared = Set.of();
    private int adult = Cards.HOUSEHOLD;
    private int shown = FIRST_CARDS;
    private List<Card> all = List.of();

    /** In whose eyes the list may be ordered. */
    public record View(String label, String url, boolean current) {}

    public void open() throws IOException {
        AdjustForm adjust = adjust();
        form = adjust.filled(inHand.answers());
        if (inHand.isPost()) {
            act(adjust);
            return;
        }
        inHand.keepFirstAnswers();
        adult = view(inHand.parameter("pour"));
        shown = inHand.parameter("afficher").matches("\\d{1,3}")
                ? Math.max(FIRST_CARDS, Integer.parseInt(inHand.parameter("afficher")))
                : FIRST_CARDS;
        favourites = Set.copyOf(households.listFavourites());
        compared = new HashSet<>(Comparing.codes(inHand.parameters("c"), atlas.perimeter()));
    }

    public AnswersInHand inHand() {
        return inHand;
    }

    public Form form() {
        return form;
    }

    public RankingWords words() {
        return new RankingWords(inHand.texts(), inHand.answers(), inHand.ranking(), atlas.perimeter(), asking.today());
    }

    /** Those that the list shows in full. */
    public List<Card> cards() {
        return shownCards().subList(0, Math.min(shown, shownCards().size()));
    }

    /** Those that follow, in short. */
    public List<Card> rest() {
        return shownCards()
                .subList(Math.min(shown, shownCards().size()), shownCards().size());
    }

    public int more() {
        return Math.min(MORE_CARDS, Math.max(0, inHand.ranking().ranked().size() - shown));
    }

    public String moreUrl() {
        return inHand.link(PATH + "?afficher=" + (shown + MORE_CARDS) + viewed("&") + "#suite");
    }

    public List<View> views() {
        Names names = new Names(inHand.texts(), inHand.answers());
        List<View> views = new ArrayList<>();
        views.add(
                new View(inHand.texts().get("view.both"), inHand.link(PATH + "#classement"), adult == Cards.HOUSEHOLD));
        for (int i = 0; i < inHand.answers().adults().size(); i++) {
            views.add(new View(names.title(i), inHand.link(PATH + "?pour=" + (i + 1) + "#classement"), adult == i));
        }
        return views;
    }

    public List<AdjustForm.Ranges> ranges() {
        return adjust().ranges(
                        form,
                        inHand.ranking().request(),
                        new Names(inHand.texts(), inHand.answers()),
                        inHand.reasons());
    }

    /** Where the outlines are served; empty when there are none. */
    public String contoursUrl() {
        return atlas.findContours()
                .map((Contours contours) -> "/atlas/contours.geojson?v=" + contours.hash())
                .orElse("");
    }

    /** For the map: code, class, rank and score of each commune. */
    public String mapped() {
        Cards cards = cardMaker();
        return inHand.ranking().results().stream()
                .map(result -> cards.mapped(result, adult))
                .collect(Collectors.joining(";"));
    }

    private void act(AdjustForm adjust) throws IOException {
        String code = inHand.parameter("commune");
        switch (inHand.parameter("do")) {
            case "save" -> inHand.keepAndGo(inHand.answers(), PATH);
            case "keep", "release" -> favourite(code, inHand.parameter("do").equals("keep"));
            default -> {
                Answers given = adjust.read(inHand.typed(), form, inHand.answers());
                if (form.faultless()) {
                    inHand.tryAndGo(given, PATH + viewed("?") + "#classement");
                }
            }
        }
    }

    private void favourite(String code, boolean keep) throws IOException {
        String back = PATH + viewed("?") + "#c-" + code;
        if (inHand.visitor()) {
            inHand.go(inHand.signIn(PATH));
        } else if (atlas.perimeter().find(code).isPresent()) {
            if (keep) {
                households.addFavourite(code);
            } else {
                households.removeFavourite(code);
            }
            inHand.go(inHand.link(back));
        } else {
            inHand.go(inHand.link(PATH));
        }
    }

    private String viewed(String before) {
        int asked = view(inHand.parameter("pour"));
        return asked == Cards.HOUSEHOLD ? "" : before + "pour=" + (asked + 1);
    }

    private int view(String asked) {
        int adults = inHand.answers().adults().size();
        return asked.matches("[12]") && adults > 1 && Integer.parseInt(asked) <= adults
                ? Integer.parseInt(asked) - 1
                : Cards.HOUSEHOLD;
    }

    private AdjustForm adjust() {
        return new AdjustForm(inHand.texts(), atlas.perimeter(), matching.listCriteria());
    }

    private List<Card> shownCards() {
        if (all.isEmpty()) {
            Cards cards = cardMaker();
            all = cards.order(adult).stream()
                    .map(result -> cards.card(result, adult, favourites, compared))
                    .toList();
        }
        return all;
    }

    private Cards cardMaker() {
        return new Cards(inHand.texts(), inHand.answers(), inHand.ranking(), atlas.perimeter());
    }
}
