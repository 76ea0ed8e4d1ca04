package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.kernel.Texts;
import com.vivrou.matching.Adult;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Importance;
import com.vivrou.matching.Matching;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Reasons;
import com.vivrou.matching.Wishes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A household's answers, to read over. */
public final class Review {
    private final Texts texts;
    private final Reasons reasons;
    private final Answers answers;
    private final MatchingRequest question;
    private final Workplaces workplaces;
    private final List<Criterion> criteria;

    Review(Texts texts, Answers answers, MatchingRequest question, Workplaces workplaces, List<Criterion> criteria) {
        this.texts = texts;
        this.reasons = new Reasons(texts.bundle().getLocale());
        this.answers = answers;
        this.question = question;
        this.workplaces = workplaces;
        this.criteria = criteria;
    }

    /** One thing answered. */
    public record Answer(String label, String value) {}

    /** What one adult holds for important, by level. */
    public record Level(String label, String style, String criteria) {}

    /** One adult. */
    public record Person(String name, String initial, String work, String shift, List<Level> levels) {}

    List<Answer> household() {
        Sentences sentences = new Sentences(texts, answers, workplaces);
        List<Answer> list = new ArrayList<>();
        list.add(new Answer(texts.get("review.people"), sentences.people()));
        list.add(new Answer(texts.get("review.children"), sentences.children()));
        list.add(new Answer(texts.get("review.budget"), sentences.budget()));
        return list;
    }

    /** What they answered together. */
    public List<Answer> all() {
        List<Answer> all = new ArrayList<>(household());
        all.addAll(housing());
        return all;
    }

    List<Answer> housing() {
        List<Answer> list = new ArrayList<>();
        list.add(new Answer(texts.get("review.dwelling"), texts.get("dwelling." + answers.dwelling())));
        list.add(new Answer(
                texts.get("review.surface"),
                answers.surface() == null && answers.bedrooms() != null
                        ? texts.get("review.surface.bedrooms", question.surface(), answers.bedrooms())
                        : texts.get(
                                answers.surface() == null ? "review.surface.usual" : "review.surface.told",
                                question.surface())));
        list.add(new Answer(
                texts.get("review.size"),
                texts.get("size." + (answers.placeSize() == null ? HousingForm.ANY : answers.placeSize()))));
        Wishes wishes = question.wishes();
        if (wishes.setting() != null) {
            list.add(new Answer(texts.get("housing.setting"), texts.get("setting." + wishes.setting())));
        }
        if (wishes.relief() != null) {
            list.add(new Answer(texts.get("housing.relief"), texts.get("relief." + wishes.relief())));
        }
        if (answers.wishes().around()) {
            list.add(new Answer(texts.get("review.scope"), texts.get("review.scope.around", Matching.COMMUTE_KM)));
        }
        if (wishes.heart() != null) {
            list.add(new Answer(texts.get("review.heart"), wishes.heart().name()));
        }
        return list;
    }

    /** What each adult answered. */
    public List<Person> people() {
        Names names = new Names(texts, answers);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < answers.adults().size(); i++) {
            Answers.Adult adult = answers.adults().get(i);
            people.add(new Person(
                    names.title(i), names.initial(i), work(i), texts.get("shift." + adult.shift()), levels(i)));
        }
        return people;
    }

    private String work(int adult) {
        Adult asked = question.adults().get(adult);
        if (asked.trade() != null && asked.seeksWork()) {
            return texts.get("review.seeks", asked.trade().name());
        }
        String mode = texts.get("mode." + asked.mode());
        return answers.adults()
                .get(adult)
                .findWorkplace()
                .map(workplace -> texts.get("review.work", workplaces.written(workplace), mode))
                .orElse(texts.get("review.noWork"));
    }

    private List<Level> levels(int adult) {
        List<Level> levels = new ArrayList<>();
        for (Importance importance : Importance.values()) {
            String counted = importance == Importance.INDIFFERENT ? "" : counted(adult, importance);
            if (!counted.isEmpty()) {
                levels.add(new Level(reasons.importance(importance), Styles.chip(importance), counted));
            }
        }
        return levels;
    }

    private String counted(int adult, Importance importance) {
        return criteria.stream()
                .filter(criterion -> criterion.concerns(question, adult))
                .filter(criterion ->
                        question.preference(adult, criterion.code()).importance() == importance)
                .map(criterion -> named(criterion, question.preference(adult, criterion.code())))
                .collect(Collectors.joining(" · "));
    }

    private String named(Criterion criterion, Preference preference) {
        String label = reasons.label(criterion.code());
        if (preference.importance() != Importance.MUST || criterion.threshold() == null) {
            return label;
        }
        Double own = preference.threshold();
        double line = own == null ? criterion.threshold().usual() : own;
        return texts.get("review.line." + criterion.better(), label, reasons.brief(line, criterion.unit()));
    }
}
