package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.kernel.Texts;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Importance;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.Reasons;
import com.vivrou.matching.Tenure;
import com.vivrou.territory.Perimeter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The panel beside the ranking: the budget, and how much each criterion counts for each adult, on a range of four. */
public final class AdjustForm {
    /** From the lightest to the heaviest: the steps of a range. */
    static final List<Importance> STEPS =
            List.of(Importance.INDIFFERENT, Importance.NICE, Importance.IMPORTANT, Importance.MUST);

    private final Texts texts;
    private final WorkForm work;
    private final List<Criterion> criteria;

    AdjustForm(Texts texts, Perimeter perimeter, List<Criterion> criteria) {
        this.texts = texts;
        this.work = new WorkForm(texts, perimeter, criteria);
        this.criteria = criteria;
    }

    /** One adult's ranges; {@code travel} is the field of the longest travel, {@code others} weigh nothing so far. */
    public record Ranges(String title, boolean open, String travel, List<Range> ranges, List<Range> others) {}

    /** One criterion on its range. */
    public record Range(String field, String label, String step, String word) {}

    List<Ranges> ranges(Form form, MatchingRequest question, Names names, Reasons reasons) {
        List<Ranges> all = new ArrayList<>();
        for (int adult = 0; adult < question.adults().size(); adult++) {
            List<Range> ranges = new ArrayList<>();
            List<Range> others = new ArrayList<>();
            for (Criterion criterion : criteria) {
                if (criterion.concerns(question, adult)) {
                    Range range = range(form, criterion, adult + 1, reasons);
                    boolean light = criterion.usual() == Importance.INDIFFERENT
                            && range.step().equals("0");
                    (light ? others : ranges).add(range);
                }
            }
            all.add(new Ranges(
                    texts.get("adjust.whose", names.title(adult)),
                    adult == 0,
                    "line" + (adult + 1) + "-commute",
                    ranges,
                    others));
        }
        return all;
    }

    Form filled(Answers answers) {
        Form form = work.filled(answers);
        for (int adult = 1; adult <= answers.adults().size(); adult++) {
            for (Criterion criterion : criteria) {
                Importance importance = Importance.valueOf(form.value(WorkForm.level(adult, criterion)));
                form.put(range(adult, criterion), String.valueOf(STEPS.indexOf(importance)));
            }
        }
        Integer budget = answers.budget();
        return budget == null ? form : form.put("budget", String.valueOf(budget));
    }

    Answers read(Map<String, String> typed, Form form, Answers before) {
        Map<String, String> levels = new LinkedHashMap<>(typed);
        for (int adult = 1; adult <= before.adults().size(); adult++) {
            for (Criterion criterion : criteria) {
                String step = typed.getOrDefault(range(adult, criterion), "");
                if (step.matches("[0-3]")) {
                    levels.put(
                            WorkForm.level(adult, criterion),
                            STEPS.get(Integer.parseInt(step)).name());
                }
            }
        }
        Answers answers = work.read(levels, form, before);
        boolean rent = answers.tenure() == Tenure.RENT;
        OptionalInt budget = new Reading(form, texts)
                .whole(
                        "budget",
                        rent ? Answers.LOWEST_RENT : Answers.LOWEST_PRICE,
                        rent ? Answers.HIGHEST_RENT : Answers.HIGHEST_PRICE,
                        rent ? "950" : "180000");
        return form.faultless()
                ? answers.withBudget(answers.tenure(), budget.isPresent() ? (Integer) budget.getAsInt() : null)
                : before;
    }

    static String range(int adult, Criterion criterion) {
        return "range" + adult + "-" + criterion.code();
    }

    private static Range range(Form form, Criterion criterion, int number, Reasons reasons) {
        String field = range(number, criterion);
        String step = form.value(field).matches("[0-3]") ? form.value(field) : "0";
        return new Range(
                field, reasons.label(criterion.code()), step, reasons.importance(STEPS.get(Integer.parseInt(step))));
    }

    /** The words of the range, from the lightest. */
    static List<String> words(Reasons reasons) {
        List<String> words = new ArrayList<>();
        STEPS.forEach(step -> words.add(reasons.importance(step)));
        return words;
    }
}
