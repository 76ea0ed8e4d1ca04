package com.vivrou.household.web;

import com.vivrou.kernel.Texts;
import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.Contribution;
import com.vivrou.matching.Reasons;
import java.util.Comparator;
import java.util.List;

/** Where a commune loses most against another, in the eyes of the adult whom it satisfies least. */
public final class Gaps {
    private static final int MOST = 3;

    private final Texts texts;
    private final Cards cards;

    Gaps(Texts texts, Cards cards) {
        this.texts = texts;
        this.cards = cards;
    }

    /** One criterion: how many points it costs, and both values. */
    public record Gap(String criterion, String points, String here, String there) {}

    List<Gap> between(CommuneResult here, CommuneResult there) {
        int adult = here.leastSatisfied();
        return here.adults().get(adult).contributions().stream()
                .filter(Contribution::counts)
                .filter(each -> lost(each, there, adult) >= 1)
                .sorted(Comparator.comparingDouble((Contribution each) -> -lost(each, there, adult)))
                .limit(MOST)
                .map(each -> gap(each, there, adult))
                .toList();
    }

    private Gap gap(Contribution each, CommuneResult there, int adult) {
        return new Gap(
                new Reasons(texts.bundle().getLocale()).label(each.criterion()),
                texts.get("whyPage.lost", Math.round(lost(each, there, adult))),
                cards.brief(each),
                there.findContribution(adult, each.criterion())
                        .map(cards::brief)
                        .orElse(""));
    }

    private static double lost(Contribution each, CommuneResult there, int adult) {
        return there.findContribution(adult, each.criterion())
                .map(other -> other.points() - each.points())
                .orElse(0.0);
    }
}
