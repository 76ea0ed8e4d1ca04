package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.household.Answers.Adult;
import com.vivrou.kernel.Texts;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Importance;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Shift;
import com.vivrou.matching.Threshold;
import com.vivrou.travel.Mode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Step 2: where and when each adult works, and what counts for them. */
final class WorkForm {
    private final Texts texts;
    private final Workplaces workplaces;
    private final List<Criterion> criteria;

    WorkForm(Texts texts, Workplaces workplaces, List<Criterion> criteria) {
        this.texts = texts;
        this.workplaces = workplaces;
        this.criteria = criteria;
    }

    Form filled(Answers answers) {
        Form form = new Form();
        for (int i = 0; i < answers.adults().size(); i++) {
            Adult adult = answers.adults().get(i);
            int number = i + 1;
            form.put("shift" + number, adult.shift().name());
            form.put("mode" + number, adult.mode().name());
            form.put("trade" + number, adult.trade() == null ? "" : adult.trade());
            adult.findWorkplace().ifPresent(workplace -> form.put("work" + number, workplaces.written(workplace)));
            for (Criterion criterion : criteria) {
                Preference preference =
                        adult.preferences().getOrDefault(criterion.code(), Preference.of(criterion.usual()));
                form.put(level(number, criterion), preference.importance().name());
                criterion
                        .findThreshold()
                        .ifPresent(threshold -> form.put(line(number, criterion), line(preference, threshold)));
            }
        }
        return form;
    }

    Answers read(Map<String, String> typed, Form form, Answers before) {
        form.typed(typed);
        Reading reading = new Reading(form, texts);
        Answers answers = before;
        for (int i = 0; i < before.adults().size(); i++) {
            Adult adult = before.adults().get(i);
            int number = i + 1;
            Shift shift = oneOf(Shift.values(), form.value("shift" + number)).orElse(adult.shift());
            answers = answers.withAdult(
                    i,
                    adult.withMode(oneOf(Mode.values(), form.value("mode" + number))
                                    .orElse(adult.mode()))
                            .withTrade(trade(form.value("trade" + number)))
                            .withWork(workplaces.read(form, "work" + number, adult.workplace()), shift)
                            .withPreferences(preferences(form, reading, number, adult)));
        }
        return form.faultless() ? answers : before;
    }

    /** A job that the survey does not know asks for nothing. */
    private static @Nullable String trade(String typed) {
        return typed.matches("[A-Z0-9]{1,10}") ? typed : null;
    }

    static String level(int adult, Criterion criterion) {
        return "level" + adult + "-" + criterion.code();
    }

    static String line(int adult, Criterion criterion) {
        return "line" + adult + "-" + criterion.code();
    }

    private Map<String, Preference> preferences(Form form, Reading reading, int number, Adult adult) {
        Map<String, Preference> preferences = new HashMap<>(adult.preferences());
        for (Criterion criterion : criteria) {
            oneOf(Importance.values(), form.value(level(number, criterion))).ifPresent(importance -> {
                Double line = importance == Importance.MUST ? line(form, reading, number, criterion) : null;
                Preference before = preferences.getOrDefault(criterion.code(), Preference.INDIFFERENT);
                preferences.put(
                        criterion.code(),
                        new Preference(importance, line, before.importance() == importance ? before.tuned() : null));
            });
        }
        return preferences;
    }

    private static @Nullable Double line(Form form, Reading reading, int number, Criterion criterion) {
        Threshold threshold = criterion.threshold();
        if (threshold == null) {
            return null;
        }
        OptionalDouble typed = reading.number(
                line(number, criterion), threshold.lowest(), threshold.highest(), plain(threshold.usual()));
        return typed.isPresent() && typed.getAsDouble() != threshold.usual() ? (Double) typed.getAsDouble() : null;
    }

    private static String line(Preference preference, Threshold threshold) {
        Double own = preference.threshold();
        return plain(own == null ? threshold.usual() : own);
    }

    private static String plain(double number) {
        return number == Math.rint(number)
                ? String.valueOf((long) number)
                : String.valueOf(number).replace('.', ',');
    }

    private static <T extends Enum<T>> Optional<T> oneOf(T[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
