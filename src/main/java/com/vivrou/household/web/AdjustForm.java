package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.household.Answers.Adult;
import com.vivrou.kernel.Texts;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Importance;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Reasons;
import com.vivrou.matching.Tenure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The panel beside the ranking: the budget, and for each adult how much each criterion counts, on a range, with the line
 * of a must. What is not sent stays as it was.
 */
public final class AdjustForm {
    private final Texts texts;
    private final WorkForm work;
    private final List<Criterion> criteria;

    AdjustForm(Texts texts, Workplaces workplaces, List<Criterion> criteria) {
        this.texts = texts;
        this.work = new WorkForm(texts, workplaces, criteria);
        this.criteria = criteria;
    }

    /** One adult's ranges; {@code others} weigh nothing so far. */
    public record Ranges(String title, boolean open, List<Range> ranges, List<Range> others) {}

    /**
     * One criterion on its range.
     *
     * @param must field that makes it a must
     * @param line field of the line that the must draws; empty when it draws none of its own
     */
    public record Range(
            String field,
            String label,
            String weight,
            String word,
            String said,
            String must,
            boolean isMust,
            String line,
            String before,
            String after) {}

    /** Bounds between which the budget slides. */
    public record Budget(int lowest, int highest, int step, int told) {}

    static Budget budget(Answers answers) {
        Integer told = answers.budget();
        return answers.tenure() == Tenure.RENT
                ? new Budget(300, 2_000, 10, told == null ? 900 : told)
                : new Budget(50_000, 600_000, 5_000, told == null ? 180_000 : told);
    }

    List<Ranges> ranges(Form form, MatchingRequest question, Names names, Reasons reasons) {
        List<Ranges> all = new ArrayList<>();
        for (int adult = 0; adult < question.adults().size(); adult++) {
            List<Range> ranges = new ArrayList<>();
            List<Range> others = new ArrayList<>();
            for (Criterion criterion : criteria) {
                if (criterion.concerns(question, adult)) {
                    Range range = range(form, criterion, adult + 1, reasons);
                    boolean light = criterion.usual() == Importance.INDIFFERENT
                            && range.weight().equals("0");
                    (light ? others : ranges).add(range);
                }
            }
            all.add(new Ranges(texts.get("adjust.whose", names.title(adult)), adult == 0, ranges, others));
        }
        return all;
    }

    Form filled(Answers answers) {
        Form form = work.filled(answers);
        for (int adult = 1; adult <= answers.adults().size(); adult++) {
            for (Criterion criterion : criteria) {
                Preference preference = preference(answers.adults().get(adult - 1), criterion);
                form.put(range(adult, criterion), String.valueOf(preference.weight()));
                if (preference.importance() == Importance.MUST) {
                    form.put(must(adult, criterion), "1");
                }
            }
        }
        Integer budget = answers.budget();
        return budget == null ? form : form.put("budget", String.valueOf(budget));
    }

    Answers read(Map<String, String> typed, Form form, Answers before) {
        Map<String, String> levels = new LinkedHashMap<>(typed);
        for (int adult = 1; adult <= before.adults().size(); adult++) {
            for (Criterion criterion : moved(typed, adult)) {
                form.put(must(adult, criterion), typed.getOrDefault(must(adult, criterion), ""));
                levels.put(
                        WorkForm.level(adult, criterion),
                        told(typed, adult, criterion).importance().name());
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
                ? weighed(typed, answers)
                        .withBudget(answers.tenure(), budget.isPresent() ? (Integer) budget.getAsInt() : null)
                : before;
    }

    private Answers weighed(Map<String, String> typed, Answers answers) {
        Answers weighed = answers;
        for (int i = 0; i < answers.adults().size(); i++) {
            Adult adult = answers.adults().get(i);
            Map<String, Preference> preferences = new HashMap<>(adult.preferences());
            for (Criterion criterion : moved(typed, i + 1)) {
                int weight = told(typed, i + 1, criterion).weight();
                preferences.put(criterion.code(), preference(adult, criterion).withWeight(weight));
            }
            weighed = weighed.withAdult(i, adult.withPreferences(preferences));
        }
        return weighed;
    }

    /** The criteria whose range was sent. */
    private List<Criterion> moved(Map<String, String> typed, int adult) {
        return criteria.stream()
                .filter(criterion ->
                        typed.getOrDefault(range(adult, criterion), "").matches("\\d"))
                .toList();
    }

    private static Preference told(Map<String, String> typed, int adult, Criterion criterion) {
        boolean must = !typed.getOrDefault(must(adult, criterion), "").isEmpty();
        return Preference.of(must ? Importance.MUST : Importance.NICE)
                .withWeight(Integer.parseInt(typed.getOrDefault(range(adult, criterion), "0")));
    }

    private static Preference preference(Adult adult, Criterion criterion) {
        return adult.preferences().getOrDefault(criterion.code(), Preference.of(criterion.usual()));
    }

    static String range(int adult, Criterion criterion) {
        return "range" + adult + "-" + criterion.code();
    }

    static String must(int adult, Criterion criterion) {
        return "must" + adult + "-" + criterion.code();
    }

    private Range range(Form form, Criterion criterion, int number, Reasons reasons) {
        String field = range(number, criterion);
        int weight = form.value(field).matches("\\d") ? Integer.parseInt(form.value(field)) : 0;
        String word = words(reasons).get(weight);
        boolean lined = criterion.threshold() != null;
        return new Range(
                field,
                reasons.label(criterion.code()),
                String.valueOf(weight),
                word,
                texts.get("adjust.said", word, weight),
                must(number, criterion),
                !form.value(must(number, criterion)).isEmpty(),
                lined ? WorkForm.line(number, criterion) : "",
                lined ? reasons.beforeLine(criterion) : "",
                lined ? reasons.afterLine(criterion) : "");
    }

    /** The word of each weight, from the lightest. */
    static List<String> words(Reasons reasons) {
        return IntStream.rangeClosed(0, Importance.HEAVIEST)
                .mapToObj(weight ->
                        Preference.of(Importance.NICE).withWeight(weight).importance())
                .map(reasons::importance)
                .collect(Collectors.toList());
    }
}
