package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.household.domain.AskingForPlaces;
import com.vivrou.household.domain.JoiningHousehold;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** Step 1 of the questionnaire: who moves, and with what budget. */
@Named
@RequestScoped
public class QuestionnaireHouseholdPage {
    @Inject
    private AnswersInHand inHand;

    @Inject
    private OwnHousehold household;

    @Inject
    private JoiningHousehold joining;

    @Inject
    private AskingForPlaces asking;

    private Form form = new Form();

    public void open() throws IOException {
        PeopleForm people = new PeopleForm(inHand.texts(), asking.today().getYear(), household.isShared());
        form = inHand.retyped(people.filled(inHand.answers()));
        if (!inHand.isSent()) {
            return;
        }
        Answers given = people.read(inHand.typed(), form, inHand.answers());
        switch (form.value("do")) {
            case "child" -> form.put("children", String.valueOf(PeopleForm.childFields(form) + 1));
            case "preview" -> inHand.preview(given);
            default -> {
                if (form.faultless()) {
                    inHand.keepAndGo(given, "/mon-foyer/travail");
                }
            }
        }
    }

    public Form form() {
        return form;
    }

    public AnswersInHand inHand() {
        return inHand;
    }

    /** Whether the second adult answers for themselves. */
    public boolean shared() {
        return household.isShared();
    }

    /** Who waits for the member in a household of theirs; empty when nobody does. */
    public String host() {
        return joining.findHost().orElse("");
    }

    /** How the second adult is called; for a household that they share. */
    public String other() {
        return inHand.answers().isCouple() ? new Names(inHand.texts(), inHand.answers()).title(1) : "";
    }

    /** Numbers of the fields for children. */
    public List<Integer> children() {
        return IntStream.rangeClosed(1, PeopleForm.childFields(form)).boxed().toList();
    }

    public boolean moreChildren() {
        return PeopleForm.childFields(form) < Answers.MOST_CHILDREN;
    }
}
