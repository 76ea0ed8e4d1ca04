package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.matching.Adult;
import com.vivrou.matching.Importance;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.travel.Mode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * What a household told that counts for nothing here, because nothing known answers it: said where one sees it, and not
 * only among the remarks on a ranking.
 */
@Named
@RequestScoped
public class Unanswered {
    private static final String COMMUTE = "commute";

    @Inject
    private AnswersInHand inHand;

    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        addLostPlaces(sentences);
        addUnknownWays(sentences);
        addUnknownMusts(sentences);
        return sentences;
    }

    /** A commune may end: it merges with another, and a link of before still names it. */
    private void addLostPlaces(List<String> sentences) {
        Answers answers = inHand.answers();
        MatchingRequest question = question();
        for (int adult = 0; adult < answers.adults().size(); adult++) {
            if (answers.adults().get(adult).workplace() != null
                    && question.adults().get(adult).workplace() == null) {
                sentences.add(about("unanswered.work", adult));
            }
        }
        if (answers.wishes().heart() != null && question.wishes().heart() == null) {
            sentences.add(inHand.texts().get("unanswered.heart"));
        }
    }

    private void addUnknownWays(List<String> sentences) {
        if (!inHand.ranking().unavailable().contains(COMMUTE)) {
            return;
        }
        List<Adult> adults = question().adults();
        for (int adult = 0; adult < adults.size(); adult++) {
            if (adults.get(adult).commutes() && adults.get(adult).mode() == Mode.PUBLIC_TRANSPORT) {
                sentences.add(about("unanswered.bus", adult));
            }
        }
    }

    private void addUnknownMusts(List<String> sentences) {
        inHand.ranking().unavailable().stream()
                .distinct()
                .filter(criterion -> !criterion.equals(COMMUTE) && isMust(criterion))
                .map(inHand.reasons()::label)
                .forEach(label -> sentences.add(inHand.texts().get("unanswered.must", label)));
    }

    private boolean isMust(String criterion) {
        MatchingRequest question = question();
        for (int adult = 0; adult < question.adults().size(); adult++) {
            if (question.preference(adult, criterion).importance() == Importance.MUST) {
                return true;
            }
        }
        return false;
    }

    private String about(String key, int adult) {
        return inHand.texts().get(key, new Names(inHand.texts(), inHand.answers()).inSentence(adult));
    }

    private MatchingRequest question() {
        return inHand.ranking().request();
    }
}
