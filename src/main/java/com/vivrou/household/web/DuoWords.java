package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.kernel.Texts;
import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.Ranking;
import com.vivrou.matching.Reasons;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a ranking says of two adults: each one's own first communes, their compromise, and what they dispute. */
final class DuoWords {
    private static final int FIRST = 3;
    private static final int FRONT = 6;

    private final Texts texts;
    private final Ranking ranking;
    private final Names names;

    DuoWords(Texts texts, Answers answers, Ranking ranking) {
        this.texts = texts;
        this.ranking = ranking;
        this.names = new Names(texts, answers);
    }

    /** One sentence each; none for one adult, or when nothing is ranked. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (ranking.request().adults().size() < 2 || ranking.ranked().isEmpty()) {
            return sentences;
        }
        for (int adult = 0; adult < ranking.request().adults().size(); adult++) {
            sentences.add(texts.get("duo.own", names.title(adult), listed(ranking.rankedFor(adult), FIRST)));
        }
        ranking.findCompromise()
                .ifPresent(best -> sentences.add(texts.get(
                        "duo.compromise",
                        best.name(),
                        best.adults().get(0).points(),
                        names.inSentence(0),
                        best.adults().get(1).points(),
                        names.inSentence(1))));
        List<CommuneResult> front = ranking.front().stream()
                .flatMap(code -> ranking.find(code).stream())
                .toList();
        if (front.size() > 1) {
            sentences.add(
                    texts.get("duo.front", front.size(), listed(front, FRONT), Math.max(0, front.size() - FRONT)));
        }
        ranking.findDisagreement()
                .ifPresent(dispute -> sentences.add(texts.get(
                        "ranking.differ",
                        dispute.place().name(),
                        dispute.first(),
                        names.inSentence(0),
                        dispute.second(),
                        names.inSentence(1),
                        new Reasons(texts.bundle().getLocale()).label(dispute.criterion()))));
        return sentences;
    }

    private static String listed(List<CommuneResult> results, int most) {
        return results.stream().limit(most).map(CommuneResult::name).collect(Collectors.joining(", "));
    }
}
