package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.household.Answers.Adult;
import com.vivrou.household.Workplace;
import com.vivrou.kernel.Spelling;
import com.vivrou.kernel.Texts;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Importance;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Shift;
import com.vivrou.matching.Threshold;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Perimeter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Step 2: where and when each adult works, and what counts for them. */
final class WorkForm {
    private static final int SUGGESTIONS = 3;

    private final Texts texts;
    private final Perimeter perimeter;
    private final List<Criterion> criteria;

    WorkForm(Texts texts, Perimeter perimeter, List<Criterion> criteria) {
        this.texts = texts;
        this.perimeter = perimeter;
        this.criteria = criteria;
    }

    Form filled(Answers answers) {
        Form form = new Form();
        for (int i = 0; i < answers.adults().size(); i++) {
            Adult adult = answers.adults().get(i);
            int number = i + 1;
            form.put("shift" + number, adult.shift().name());
            adult.findWorkplace().ifPresent(workplace -> form.put("work" + number, written(workplace)));
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
                    adult.withWork(workplace(form, reading, "work" + number, adult), shift)
                            .withPreferences(preferences(form, reading, number, adult)));
        }
        return form.faultless() ? answers : before;
    }

    /** How a field calls a commune: its name, with the postcode where two have the same. */
    String written(Commune commune) {
        boolean alone = perimeter.communes().stream()
                        .filter(other -> folded(other).equals(folded(commune)))
                        .count()
                == 1;
        return alone || commune.postcodes().isEmpty()
                ? commune.name()
                : commune.name() + " (" + commune.postcodes().get(0) + ")";
    }

    String written(Workplace workplace) {
        String place =
                perimeter.find(workplace.communeCode()).map(this::written).orElse("");
        if (!workplace.isSite()) {
            return place;
        }
        return place.isEmpty() || workplace.label().contains(place)
                ? workplace.label()
                : workplace.label() + ", " + place;
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
                preferences.put(criterion.code(), new Preference(importance, line));
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

    private @Nullable Workplace workplace(Form form, Reading reading, String field, Adult adult) {
        String typed = reading.words(field, Workplace.LONGEST_LABEL + Answers.LONGEST_NAME);
        if (typed.isEmpty()) {
            return null;
        }
        Workplace current = adult.workplace();
        if (current != null && typed.equals(written(current))) {
            return current;
        }
        List<Commune> named = perimeter.communes().stream()
                .filter(commune -> answersTo(commune, Spelling.folded(typed)))
                .toList();
        if (named.size() == 1) {
            return Workplace.inCommune(named.get(0).code());
        }
        form.refuse(field, named.isEmpty() ? unknown(typed) : ambiguous(named));
        return null;
    }

    private static boolean answersTo(Commune commune, String sought) {
        String name = folded(commune);
        return sought.equals(name)
                || sought.equalsIgnoreCase(commune.code())
                || commune.postcodes().stream()
                        .anyMatch(postcode -> sought.equals(postcode)
                                || sought.equals(name + " " + postcode)
                                || sought.equals(postcode + " " + name));
    }

    private String ambiguous(List<Commune> named) {
        return texts.get(
                "fault.homonyms",
                named.size(),
                named.stream().limit(SUGGESTIONS).map(this::written).collect(Collectors.joining(", ")));
    }

    private String unknown(String typed) {
        String start = typed.substring(0, Math.min(typed.length(), SUGGESTIONS));
        List<Commune> close = perimeter.search(typed);
        if (close.isEmpty()) {
            close = perimeter.search(start);
        }
        String names = close.stream().limit(SUGGESTIONS).map(this::written).collect(Collectors.joining(", "));
        return names.isEmpty() ? texts.get("fault.commune", typed) : texts.get("fault.communeClose", typed, names);
    }

    private static String folded(Commune commune) {
        return Spelling.folded(commune.name());
    }

    private static <T extends Enum<T>> Optional<T> oneOf(T[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
