package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.household.domain.AskingForPlaces;
import com.vivrou.kernel.Texts;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Importance;
import com.vivrou.matching.Matching;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.Preference;
import com.vivrou.territory.Atlas;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Step 4 of the questionnaire: everything in one place, before the ranking. */
@Named
@RequestScoped
public class QuestionnaireReviewPage {
    @Inject
    private AnswersInHand inHand;

    @Inject
    private AskingForPlaces asking;

    @Inject
    private Matching matching;

    @Inject
    private Atlas atlas;

    /** One thing answered. */
    public record Answer(String label, String value) {}

    /** What one adult holds for important, by level. */
    public record Level(String label, String style, String criteria) {}

    /** One adult. */
    public record Person(String name, String initial, String work, String shift, List<Level> levels) {}

    public void open() throws IOException {
        if (inHand.isPost()) {
            inHand.keepAndGo(inHand.answers(), "/mes-communes");
        }
    }

    public AnswersInHand inHand() {
        return inHand;
    }

    public List<Answer> household() {
        Texts texts = inHand.texts();
        Sentences sentences = new Sentences(texts, inHand.answers(), atlas.perimeter());
        List<Answer> list = new ArrayList<>();
        list.add(new Answer(texts.get("review.people"), sentences.people()));
        list.add(new Answer(texts.get("review.children"), sentences.children()));
        list.add(new Answer(texts.get("review.budget"), sentences.budget()));
        return list;
    }

    public List<Answer> housing() {
        Texts texts = inHand.texts();
        Answers answers = inHand.answers();
        List<Answer> list = new ArrayList<>();
        list.add(new Answer(texts.get("review.dwelling"), texts.get("dwelling." + answers.dwelling())));
        list.add(new Answer(
                texts.get("review.surface"),
                texts.get(
                        answers.surface() == null ? "review.surface.usual" : "review.surface.told",
                        asking.question(answers).surface())));
        list.add(new Answer(
                texts.get("review.size"),
                texts.get("size." + (answers.placeSize() == null ? HousingForm.ANY_SIZE : answers.placeSize()))));
        return list;
    }

    public List<Person> people() {
        Answers answers = inHand.answers();
        Texts texts = inHand.texts();
        Names names = new Names(texts, answers);
        WorkForm work = new WorkForm(texts, atlas.perimeter(), List.of());
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < answers.adults().size(); i++) {
            Answers.Adult adult = answers.adults().get(i);
            people.add(new Person(
                    names.title(i),
                    names.initial(i),
                    adult.findWorkplace().map(work::written).orElse(texts.get("review.noWork")),
                    texts.get("shift." + adult.shift()),
                    levels(i)));
        }
        return people;
    }

    private List<Level> levels(int adult) {
        List<Level> levels = new ArrayList<>();
        for (Importance importance : Importance.values()) {
            String criteria = importance == Importance.INDIFFERENT ? "" : criteria(adult, importance);
            if (!criteria.isEmpty()) {
                levels.add(new Level(inHand.reasons().importance(importance), Styles.chip(importance), criteria));
            }
        }
        return levels;
    }

    private String criteria(int adult, Importance importance) {
        MatchingRequest question = asking.question(inHand.answers());
        return matching.listCriteria().stream()
                .filter(criterion -> criterion.concerns(question, adult))
                .filter(criterion ->
                        question.preference(adult, criterion.code()).importance() == importance)
                .map(criterion -> named(criterion, question.preference(adult, criterion.code())))
                .collect(Collectors.joining(" · "));
    }

    private String named(Criterion criterion, Preference preference) {
        String label = inHand.reasons().label(criterion.code());
        if (preference.importance() != Importance.MUST || criterion.threshold() == null) {
            return label;
        }
        Double own = preference.threshold();
        double line = own == null ? criterion.threshold().usual() : own;
        Texts texts = inHand.texts();
        return texts.get(
                "review.line." + criterion.better(), label, inHand.reasons().value(line, criterion.unit()));
    }
}
