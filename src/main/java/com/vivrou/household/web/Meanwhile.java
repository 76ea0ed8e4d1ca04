package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.household.Household;
import com.vivrou.household.domain.AskingForPlaces;
import com.vivrou.kernel.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Tells what the other adult changed while a form was being filled in. */
@Named
@RequestScoped
public class Meanwhile {
    @Inject
    private OwnHousehold own;

    @Inject
    private AnswersInHand inHand;

    @Inject
    private AskingForPlaces asking;

    @Inject
    private Reach reach;

    public boolean isTold() {
        return own.isOvertaken();
    }

    public String title() {
        return texts().get(own.findSeen().isPresent() ? "meanwhile.title" : "meanwhile.joined", other());
    }

    /** Each common answer that moved, as it stands now; for a form from before the sharing, each that it would change. */
    public List<String> changes() {
        return own.find()
                .map(household -> changes(own.findSeen().orElseGet(inHand::answers), household.answers()))
                .orElse(List.of());
    }

    private List<String> changes(Answers seen, Answers now) {
        List<Review.Answer> before = review(seen.withPeople(now.adults(), seen.childrenBirthYears()));
        return review(now).stream()
                .filter(answer -> !before.contains(answer))
                .map(answer -> texts().get("meanwhile.change", answer.label(), answer.value()))
                .toList();
    }

    private List<Review.Answer> review(Answers answers) {
        return new Review(texts(), answers, asking.question(answers), reach.workplaces(texts()), List.of()).all();
    }

    private String other() {
        return own.find()
                .map(Household::answers)
                .filter(Answers::isCouple)
                .map(answers -> new Names(texts(), answers).title(1))
                .orElse("");
    }

    private static Texts texts() {
        return Texts.of(
                "household", FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
