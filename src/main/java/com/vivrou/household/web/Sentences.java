package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.household.Answers.Adult;
import com.vivrou.kernel.Texts;
import com.vivrou.matching.Reasons;
import com.vivrou.matching.Shift;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says a household's answers in words. */
final class Sentences {
    private final Texts texts;
    private final Answers answers;
    private final Workplaces workplaces;

    Sentences(Texts texts, Answers answers, Workplaces workplaces) {
        this.texts = texts;
        this.answers = answers;
        this.workplaces = workplaces;
    }

    String people() {
        String names = answers.adults().stream()
                .map(Adult::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        String count = texts.get("people.adults", answers.adults().size());
        return names.isEmpty() ? count : texts.get("people.named", count, names);
    }

    String children() {
        List<Integer> years = answers.childrenBirthYears();
        return years.isEmpty()
                ? texts.get("people.noChildren")
                : texts.get(
                        "people.born",
                        years.size(),
                        listed(years.stream().sorted().map(String::valueOf).toList()));
    }

    /** « 2017, 2019 et 2024 ». */
    private String listed(List<String> items) {
        int last = items.size() - 1;
        return last == 0
                ? items.get(0)
                : texts.get("lead.and", String.join(", ", items.subList(0, last)), items.get(last));
    }

    String budget() {
        Integer budget = answers.budget();
        return budget == null
                ? texts.get("budget.none." + answers.tenure())
                : texts.get("budget." + answers.tenure(), budget);
    }

    /** « Ana, en 2×8 à Oyonnax, et Sam, de jour à Nantua, avec deux enfants et 950 € de loyer ». */
    String household() {
        List<String> adults = new ArrayList<>();
        Names names = new Names(texts, answers);
        for (int i = 0; i < answers.adults().size(); i++) {
            adults.add(adult(names.inSentence(i), answers.adults().get(i)));
        }
        String people = adults.size() == 1 ? adults.get(0) : couple(adults.get(0), adults.get(1), names.inSentence(0));
        int children = answers.childrenBirthYears().size();
        Integer budget = answers.budget();
        String cost = budget == null ? "" : texts.get("lead.budget." + answers.tenure(), budget);
        String more = children == 0 ? "" : texts.get("lead.children", children);
        if (more.isEmpty() && cost.isEmpty()) {
            return people;
        }
        String with = more.isEmpty() || cost.isEmpty() ? more + cost : texts.get("lead.and", more, cost);
        return texts.get("lead.with", people, with);
    }

    /** Of the first one there may be nothing but the name to tell: then no comma parts the two. */
    private String couple(String first, String second, String name) {
        return texts.get(first.equals(name) ? "lead.and" : "lead.couple", first, second);
    }

    private String adult(String name, Adult adult) {
        String place = adult.findWorkplace()
                .flatMap(workplaces::findCommune)
                .map(new Reasons(texts.bundle().getLocale())::located)
                .orElse("");
        if (adult.shift() == Shift.NONE) {
            return adult.trade() == null ? name : texts.get("lead.seeks", name);
        }
        return place.isEmpty() ? name : texts.get("lead.work", name, texts.get("lead.shift." + adult.shift()), place);
    }
}
