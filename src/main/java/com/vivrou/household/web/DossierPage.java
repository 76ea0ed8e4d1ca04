package com.vivrou.household.web;

import com.vivrou.household.domain.AskingForPlaces;
import com.vivrou.matching.CommuneResult;
import com.vivrou.tenancy.CurrentTenant;
import com.vivrou.tenancy.Tenants;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ranking on paper: answers in short, the first communes with their reasons, all others, sources and date. */
@Named
@RequestScoped
public class DossierPage {
    static final String PATH = RankingPage.PATH + "/dossier";
    private static final int TOLD = 5;
    private static final int MOST_ROWS = 150;
    private static final int VINTAGE = 12;

    @Inject
    private AnswersInHand inHand;

    @Inject
    private AskingForPlaces asking;

    @Inject
    private Reach reach;

    @Inject
    private Tenants tenants;

    @Inject
    private CurrentTenant currentTenant;

    private @Nullable RankingWords words;
    private @Nullable LeftOut leftOut;

    public void open() throws IOException {
        if (!inHand.told()) {
            inHand.go(RankingPage.PATH);
        }
    }

    public AnswersInHand inHand() {
        return inHand;
    }

    public RankingWords words() {
        if (words == null) {
            words = new RankingWords(inHand, reach, asking.today(), Cards.HOUSEHOLD);
        }
        return words;
    }

    public LeftOut leftOut() {
        if (leftOut == null) {
            leftOut = new LeftOut(inHand, cards(), asking.listCriteria());
        }
        return leftOut;
    }

    public Review review() {
        return new Review(
                inHand.texts(),
                inHand.answers(),
                asking.question(inHand.answers()),
                reach.workplaces(inHand.texts()),
                asking.listCriteria());
    }

    /** Those told with their reasons. */
    public List<Card> first() {
        return inHand.ranking().ranked().stream()
                .limit(TOLD)
                .map((CommuneResult result) -> cards().card(result, Cards.HOUSEHOLD, Set.of(), Set.of()))
                .toList();
    }

    /** All that are ranked, as far as paper can hold them. */
    public List<Cards.Row> ranked() {
        return inHand.ranking().ranked().stream()
                .limit(MOST_ROWS)
                .map((CommuneResult result) -> cards().row(result, Cards.HOUSEHOLD))
                .toList();
    }

    /** How many more are ranked. */
    public int untold() {
        return Math.max(0, inHand.ranking().ranked().size() - MOST_ROWS);
    }

    private Cards cards() {
        return new Cards(inHand, reach);
    }

    /** Enough of it to tell two apart. */
    public String vintage() {
        String vintage = inHand.ranking().vintage();
        return vintage.substring(0, Math.min(VINTAGE, vintage.length()));
    }

    public int rules() {
        return inHand.ranking().rules();
    }

    /** Where the same ranking stands, for whoever holds the paper. */
    public String address() {
        return tenants.url(currentTenant.required()) + RankingPage.PATH + "?" + AnswersInHand.CODE + "="
                + inHand.code();
    }

    public String territory() {
        return currentTenant.required().name();
    }

    public String pdfUrl() {
        return inHand.link(DossierServlet.PATH);
    }
}
