package com.vivrou.household.web;

import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.CommuneResult.Standing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a commune is for the household, for the page of that commune: « Pour vous, 79 sur 100 ». */
@Named
@RequestScoped
public class ForYou {
    @Inject
    private AnswersInHand inHand;

    @Inject
    private Reach reach;

    public boolean told() {
        return inHand.told();
    }

    /** Whether the ranking has it: a commune around the territory only where the household looks there too. */
    public boolean covers(String code) {
        return !reach.isOutside(code) || (told() && find(code).isPresent());
    }

    public boolean ranked(String code) {
        return find(code).filter(CommuneResult::isRanked).isPresent();
    }

    public int points(String code) {
        return find(code).map(CommuneResult::points).orElse(0);
    }

    /** Share of the criteria known there, in percent. */
    public int known(String code) {
        return find(code).map(result -> Cards.percent(result.coverage())).orElse(0);
    }

    public String standing(String code) {
        return Standings.standing(inHand.texts(), inHand.ranking(), code);
    }

    /** Why it is not ranked, each in a few words. */
    public List<String> failures(String code) {
        return find(code).stream()
                .filter(result -> result.standing() == Standing.EXCLUDED)
                .flatMap(result -> result.failedMusts().stream())
                .map(failed -> inHand.reasons().failure(failed, inHand.ranking().request()))
                .toList();
    }

    public List<Card.Argument> arguments(String code) {
        return find(code).stream()
                .flatMap(result -> cards().card(result, Cards.HOUSEHOLD, Set.of(), Set.of()).arguments().stream())
                .toList();
    }

    public String rankingUrl(String code) {
        return inHand.link(RankingPage.PATH) + "#c-" + code;
    }

    public String startUrl() {
        return inHand.link("/mon-foyer");
    }

    private Optional<CommuneResult> find(String code) {
        return inHand.ranking().find(code);
    }

    private Cards cards() {
        return new Cards(inHand, reach);
    }
}
