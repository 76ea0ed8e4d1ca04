package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.household.domain.AskingForPlaces;
import com.vivrou.matching.Dwelling;
import com.vivrou.matching.PlaceSize;
import com.vivrou.matching.Wishes.Relief;
import com.vivrou.matching.Wishes.Setting;
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

    @Inject
    private Reach reach;

    @Inject
    private AskingForPlaces asking;

    private Form form = new Form();

    /** A choice with its word and what it means. */
    public record Choice(String value, String label, String meaning) {}

    public void open() throws IOException {
        HousingForm housing = new HousingForm(inHand.texts(), new HeartField(inHand.texts(), reach::searchFrance));
        form = inHand.retyped(housing.filled(inHand.answers()));
        if (!inHand.isSent()) {
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
        if (answers.bedrooms() != null) {
            return inHand.texts()
                    .get(
                            "housing.surface.byBedrooms",
                            answers.withDwelling(answers.dwelling(), null, answers.bedrooms(), answers.wishes())
                                    .findSurface()
                                    .orElse(0));
        }
        int persons = answers.adults().size() + answers.childrenBirthYears().size();
        return inHand.texts().get("housing.surface.hint", com.vivrou.matching.Housing.usualSurface(persons), persons);
    }

    public List<Choice> bedrooms() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(HousingForm.ANY, inHand.texts().get("bedrooms.any"), ""));
        for (int bedrooms = 0; bedrooms <= Answers.MOST_BEDROOMS; bedrooms++) {
            choices.add(new Choice(Integer.toString(bedrooms), inHand.texts().get("bedrooms.count", bedrooms), ""));
        }
        return choices;
    }

    public List<Choice> dwellings() {
        return Arrays.stream(Dwelling.values())
                .map(dwelling -> new Choice(dwelling.name(), inHand.texts().get("dwelling." + dwelling), ""))
                .toList();
    }

    public List<Choice> settings() {
        return choices("setting", Setting.values());
    }

    public List<Choice> reliefs() {
        return choices("relief", Relief.values());
    }

    /** Whether the place of the heart is asked: it must be known where it lies. */
    public boolean heartAsked() {
        return asking.knowsFrance();
    }

    /** For a script that asks while somebody types the place of the heart. */
    public List<String> suggestions() {
        return reach.searchFrance(inHand.parameter("q")).stream()
                .map(Anywhere::written)
                .toList();
    }

    private List<Choice> choices(String wish, Enum<?>[] values) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(HousingForm.ANY, inHand.texts().get(wish + ".ANY"), ""));
        Arrays.stream(values)
                .forEach(value ->
                        choices.add(new Choice(value.name(), inHand.texts().get(wish + "." + value), "")));
        return choices;
    }

    public List<Choice> sizes() {
        List<Choice> sizes = new ArrayList<>();
        sizes.add(size(HousingForm.ANY));
        Arrays.stream(PlaceSize.values()).forEach(size -> sizes.add(size(size.name())));
        return sizes;
    }

    private Choice size(String name) {
        return new Choice(
                name, inHand.texts().get("size." + name), inHand.texts().get("size.meaning." + name));
    }
}
