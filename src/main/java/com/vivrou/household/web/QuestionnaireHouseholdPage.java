package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.household.domain.AskingForPlaces;
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
    private AskingForPlaces asking;

    private Form form = new Form();

    public void open() throws IOException {
        PeopleForm people = new PeopleForm(inHand.texts(), asking.today().getYear());
        form = people.filled(inHand.answers());
        if (!inHand.isPost()) {
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

    /** Numbers of the fields for children. */
    public List<Integer> children() {
        return IntStream.rangeClosed(1, PeopleForm.childFields(form)).boxed().toList();
    }

    public boolean moreChildren() {
        return PeopleForm.childFields(form) < Answers.MOST_CHILDREN;
    }
}
