package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.matching.Dwelling;
import com.vivrou.matching.PlaceSize;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Step 3 of the questionnaire: the home, and the size of the place. */
@Named
@RequestScoped
public class QuestionnaireHousingPage {
    @Inject
    private AnswersInHand inHand;

    private Form form = new Form();

    /** A choice with its word and what it means. */
    public record Choice(String value, String label, String meaning) {}

    public void open() throws IOException {
        HousingForm housing = new HousingForm(inHand.texts());
        form = housing.filled(inHand.answers());
        if (!inHand.isPost()) {
            return;
        }
        Answers given = housing.read(inHand.typed(), form, inHand.answers());
        if (form.is("do", "preview")) {
            inHand.preview(given);
        } else if (form.faultless()) {
            inHand.keepAndGo(given, "/mon-foyer/relire");
        }
    }

    public Form form() {
        return form;
    }

    public AnswersInHand inHand() {
        return inHand;
    }

    /** Taken when no surface is told. */
    public String usualSurface() {
        Answers answers = inHand.answers();
        int persons = answers.adults().size() + answers.childrenBirthYears().size();
        return inHand.texts().get("housing.surface.hint", com.vivrou.matching.Housing.usualSurface(persons), persons);
    }

    public List<Choice> dwellings() {
        return Arrays.stream(Dwelling.values())
                .map(dwelling -> new Choice(dwelling.name(), inHand.texts().get("dwelling." + dwelling), ""))
                .toList();
    }

    public List<Choice> sizes() {
        List<Choice> sizes = new ArrayList<>();
        sizes.add(size(HousingForm.ANY_SIZE));
        Arrays.stream(PlaceSize.values()).forEach(size -> sizes.add(size(size.name())));
        return sizes;
    }

    private Choice size(String name) {
        return new Choice(
                name, inHand.texts().get("size." + name), inHand.texts().get("size.meaning." + name));
    }
}
