package com.vivrou.household.web;

import com.vivrou.household.domain.AskingForPlaces;
import com.vivrou.kernel.Typed;
import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.CommuneResult.Standing;
import com.vivrou.matching.Reasons;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a commune stands where it stands, ranked or not, criterion by criterion. */
@Named
@RequestScoped
public class WhyPage {
    static final String PATH = RankingPage.PATH + "/pourquoi";
    private static final int FIRST_PLACES = 3;
    private static final int LONGEST_NAME = 80;

    @Inject
    private AnswersInHand inHand;

    @Inject
    private AskingForPlaces asking;

    @Inject
    private SeekingCommunes seeking;

    @Inject
    private Reach reach;

    private @Nullable CommuneResult result;
    private String typed = "";
    private String fault = "";

    public void open() {
        typed = Typed.cut(inHand.parameter("commune").strip(), LONGEST_NAME);
        if (typed.isEmpty() || !inHand.told()) {
            return;
        }
        SeekingCommunes.Found found = seeking.find(typed, inHand.ranking(), inHand.texts());
        result = found.result();
        fault = found.fault();
    }

    public AnswersInHand inHand() {
        return inHand;
    }

    public boolean found() {
        return result != null;
    }

    public String typed() {
        return typed;
    }

    public String fault() {
        return fault;
    }

    /** « Pourquoi Oyonnax ? », « Pourquoi pas Nantua ? ». */
    public String title() {
        return find().map(each -> inHand.texts()
                        .get(
                                each.isRanked() && each.rank() <= FIRST_PLACES ? "whyPage.yes" : "whyPage.no",
                                each.name()))
                .orElse(inHand.texts().get("whyPage.which"));
    }

    /** The title in pieces that keep the name whole. */
    public List<Heading.Piece> heading() {
        return Heading.of(title(), find().map(CommuneResult::name).stream().toList());
    }

    public String standing() {
        return find().map(each -> Standings.standing(inHand.texts(), inHand.ranking(), each.code()))
                .orElse("");
    }

    public int known() {
        return find().map(each -> Cards.percent(each.coverage())).orElse(0);
    }

    /** How far the figures behind it can be trusted, in words. */
    public String confidence() {
        return find().map(each -> inHand.texts().get("whyPage.confidence", Cards.percent(each.confidence())))
                .orElse("");
    }

    /** The address of the commune's own page; empty when it has none here. */
    public String url() {
        return find().flatMap(each -> reach.findPage(each.code())).orElse("");
    }

    /** That it lies outside the territory, and where; empty for one of the territory. */
    public String outside() {
        return find().filter(CommuneResult::neighbour)
                .flatMap(each -> reach.find(each.code()))
                .map(commune -> Stream.of(inHand.texts().get("outside.mark"), reach.belonging(commune, inHand.texts()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .orElse("");
    }

    public String rankingUrl() {
        return find().filter(each -> each.isRanked() || !each.neighbour())
                .map(each -> inHand.link(RankingPage.PATH + "#c-" + each.code()))
                .orElse(inHand.link(RankingPage.PATH + "#ecartees"));
    }

    /** The lines that it does not respect, and the must that nothing allows to check. */
    public List<String> failures() {
        Reasons reasons = inHand.reasons();
        List<String> failures = new ArrayList<>();
        find().ifPresent(each -> {
            each.failedMusts()
                    .forEach(failed -> failures.add(
                            reasons.failure(failed, inHand.ranking().request())));
            if (each.standing() == Standing.NOT_ENOUGH_DATA) {
                each.unverifiedMusts()
                        .forEach(must -> failures.add(inHand.texts().get("whyPage.unverified", reasons.label(must))));
            }
        });
        return failures;
    }

    /** What speaks for it, against it, and what to ask on the spot. */
    public List<Card.Argument> arguments() {
        return find().map(cards()::arguments).orElse(List.of());
    }

    public List<WhyTable> tables() {
        Names names = new Names(inHand.texts(), inHand.answers());
        boolean couple = inHand.answers().isCouple();
        return find().map(each -> IntStream.range(0, each.adults().size())
                        .mapToObj(adult -> WhyTable.of(
                                each.code() + "-" + adult,
                                couple ? names.title(adult) : "",
                                each.adults().get(adult),
                                cards(),
                                inHand.texts()))
                        .toList())
                .orElse(List.of());
    }

    /** The commune that stands first, when this one does not. */
    public String first() {
        return ahead().map(CommuneResult::name).orElse("");
    }

    public List<Gaps.Gap> gaps() {
        Gaps gaps = new Gaps(inHand.texts(), cards());
        return find().flatMap(here -> ahead().map(there -> gaps.between(here, there)))
                .orElse(List.of());
    }

    /** What would make it the first choice; nothing when it is. */
    public List<String> whatIf() {
        WhatIfWords words = new WhatIfWords(inHand.texts(), inHand.answers());
        return find().flatMap(each -> asking.findWhatIf(inHand.answers(), each.code()))
                .map(words::sentences)
                .orElse(List.of());
    }

    /** « Ce qui ferait d’Oyonnax votre premier choix ». */
    public String whatIfTitle() {
        return find().map(each ->
                        inHand.texts().get("whatIf.title", inHand.reasons().ofPlace(each.name())))
                .orElse("");
    }

    /** All communes, for the field that finds one. */
    public List<String> communes() {
        return new Places(inHand.texts(), reach.perimeter()).written();
    }

    private Optional<CommuneResult> ahead() {
        return inHand.ranking().ranked().stream().findFirst().filter(first -> find().filter(
                        each -> !each.code().equals(first.code()))
                .isPresent());
    }

    private Optional<CommuneResult> find() {
        return Optional.ofNullable(result);
    }

    private Cards cards() {
        return new Cards(inHand, reach);
    }
}
