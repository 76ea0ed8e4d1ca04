package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.household.domain.AskingForPlaces;
import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.Matching;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The communes of the territory ranked for the household, and what to change to see it move. */
@Named
@RequestScoped
public class RankingPage {
    static final String PATH = "/mes-communes";

    @Inject
    private AnswersInHand inHand;

    @Inject
    private OwnFavourites favourites;

    @Inject
    private Matching matching;

    @Inject
    private AskingForPlaces asking;

    @Inject
    private Reach reach;

    private Form form = new Form();
    private @Nullable RankingList list;
    private @Nullable RankingWords words;
    private @Nullable RankingMap map;
    private @Nullable RankingView view;
    private @Nullable LeftOut leftOut;

    public void open() throws IOException {
        AdjustForm adjust = adjust();
        form = adjust.filled(inHand.answers());
        if (inHand.isPost()) {
            act(adjust);
            return;
        }
        inHand.keepFirstAnswers();
        if (inHand.isPart() && inHand.told()) {
            Answers given = adjust.read(inHand.typed(), form, inHand.answers());
            if (form.faultless()) {
                inHand.tryOut(given);
            }
        }
    }

    public AnswersInHand inHand() {
        return inHand;
    }

    public Form form() {
        return form;
    }

    public RankingWords words() {
        if (words == null) {
            words = new RankingWords(inHand, reach, asking.today(), view().adult());
        }
        return words;
    }

    public RankingList list() {
        if (list == null) {
            list = new RankingList(
                    inHand,
                    cards(),
                    view(),
                    order(),
                    favourites.codes(),
                    new HashSet<>(Comparing.codes(inHand.parameters("c"), inHand.ranking())));
        }
        return list;
    }

    public LeftOut leftOut() {
        if (leftOut == null) {
            leftOut = new LeftOut(inHand, cards(), matching.listCriteria());
        }
        return leftOut;
    }

    /** Whether there is anything known around the territory to choose. */
    public boolean scoped() {
        return asking.knowsFrance();
    }

    public List<AdjustForm.Ranges> ranges() {
        return adjust().ranges(
                        form,
                        inHand.ranking().request(),
                        new Names(inHand.texts(), inHand.answers()),
                        inHand.reasons());
    }

    public AdjustForm.Budget budget() {
        return AdjustForm.budget(inHand.answers());
    }

    /** All communes, for the field that finds one. */
    public List<String> communes() {
        return new Places(inHand.texts(), reach.perimeter()).written();
    }

    /** Null when the territory published no outlines. */
    public @Nullable RankingMap map() {
        if (map == null) {
            map = reach.findDrawing()
                    .map(drawing -> new RankingMap(
                            drawing,
                            inHand.ranking(),
                            view().adult(),
                            order(),
                            sieve(),
                            inHand.answers().wishes().around(),
                            reach.country()))
                    .orElse(null);
        }
        return map;
    }

    public RankingView view() {
        if (view == null) {
            view = RankingView.asked(inHand, reach.perimeter());
        }
        return view;
    }

    /** Whether there is enough in the list to look for something in it. */
    public boolean siftable() {
        return view().sifted() || inHand.ranking().ranked().size() > RankingView.FIRST_CARDS;
    }

    /** The groups of communes that the list may be narrowed to; none where the territory is a single one. */
    public List<RankingView.Group> groups() {
        List<RankingView.Group> groups = RankingView.groups(reach.perimeter());
        return groups.size() > 1 ? groups : List.of();
    }

    private Predicate<CommuneResult> sieve() {
        return view().sieve(reach.perimeter(), favourites.codes());
    }

    private List<CommuneResult> order() {
        return cards().order(view().adult()).stream().filter(sieve()).toList();
    }

    private Cards cards() {
        return new Cards(inHand, reach);
    }

    private void act(AdjustForm adjust) throws IOException {
        String asked = inHand.parameter("do");
        switch (asked) {
            case "save" -> inHand.keepAndGo(inHand.answers(), PATH);
            case "keep", "release" -> favourite(inHand.parameter("commune"), asked.equals("keep"));
            default -> {
                Answers given = adjust.read(inHand.typed(), form, inHand.answers());
                if (!form.faultless()) {
                    return;
                }
                if (asked.equals("store")) {
                    inHand.keepAndGo(given, view().path());
                } else {
                    inHand.tryAndGo(given, view().path() + "#classement");
                }
            }
        }
    }

    private void favourite(String code, boolean keep) throws IOException {
        boolean known = inHand.ranking().find(code).isPresent();
        String back = known ? view().path() + "#c-" + code : PATH;
        if (inHand.visitor()) {
            inHand.go(inHand.signIn(back));
            return;
        }
        if (known) {
            favourites.put(code, keep);
        }
        inHand.go(inHand.link(back));
    }

    private AdjustForm adjust() {
        return new AdjustForm(inHand.texts(), reach.workplaces(inHand.texts()), matching.listCriteria());
    }
}
