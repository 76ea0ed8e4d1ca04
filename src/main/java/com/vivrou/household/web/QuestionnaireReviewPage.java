package com.vivrou.household.web;

import com.vivrou.household.domain.AskingForPlaces;
import com.vivrou.matching.Matching;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** Step 4 of the questionnaire: everything in one place, before the ranking. */
@Named
@RequestScoped
public class QuestionnaireReviewPage {
    @Inject
    private AnswersInHand inHand;

    @Inject
    private OwnHousehold household;

    @Inject
    private AskingForPlaces asking;

    @Inject
    private Matching matching;

    @Inject
    private Reach reach;

    public void open() throws IOException {
        if (inHand.isSent()) {
            inHand.keepAndGo(inHand.answers(), "/mes-communes");
        }
    }

    public AnswersInHand inHand() {
        return inHand;
    }

    /** Whether the second adult answers for themselves. */
    public boolean shared() {
        return household.isShared();
    }

    public List<Review.Answer> household() {
        return review().household();
    }

    public List<Review.Answer> housing() {
        return review().housing();
    }

    public List<Review.Person> people() {
        return review().people();
    }

    private Review review() {
        return new Review(
                inHand.texts(),
                inHand.answers(),
                asking.question(inHand.answers()),
                reach.workplaces(inHand.texts()),
                matching.listCriteria());
    }
}
