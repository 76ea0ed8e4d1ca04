package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.household.Answers.Adult;
import com.vivrou.kernel.Texts;
import com.vivrou.matching.Tenure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Step 1: who moves, renting or buying, with what budget. */
final class PeopleForm {
    static final int FIRST_CHILD_FIELDS = 3;
    private static final int OLDEST_CHILD = 25;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Texts texts;
    private final int thisYear;

    private final boolean shared;

    PeopleForm(Texts texts, int thisYear) {
        this(texts, thisYear, false);
    }

    /** @param shared whether the second adult answers for themselves: then they are counted, and name themselves */
    PeopleForm(Texts texts, int thisYear, boolean shared) {
        this.texts = texts;
        this.thisYear = thisYear;
        this.shared = shared;
    }

    Form filled(Answers answers) {
        Form form = new Form()
                .put("adults", String.valueOf(answers.adults().size()))
                .put("tenure", answers.tenure().name());
        for (int i = 0; i < answers.adults().size(); i++) {
            form.put("name" + (i + 1), answers.adults().get(i).name());
        }
        List<Integer> children = answers.childrenBirthYears();
        for (int i = 0; i < children.size(); i++) {
            form.put("born" + (i + 1), String.valueOf(children.get(i)));
        }
        form.put("children", String.valueOf(Math.max(FIRST_CHILD_FIELDS, children.size())));
        Integer budget = answers.budget();
        return budget == null ? form : form.put("budget", String.valueOf(budget));
    }

    /** How many fields for children the page shows, however many somebody asks for. */
    static int childFields(Form form) {
        int asked = form.value("children").matches("\\d{1,3}") ? Integer.parseInt(form.value("children")) : 0;
        return Math.max(FIRST_CHILD_FIELDS, Math.min(asked, Answers.MOST_CHILDREN));
    }

    /** The answers with what the form says; meaningless when the form has faults afterwards. */
    Answers read(Map<String, String> typed, Form form, Answers before) {
        form.typed(typed);
        Reading reading = new Reading(form, texts);
        List<Adult> adults = shared ? ownName(form, reading, before) : adults(form, reading, before);
        Tenure tenure = form.is("tenure", Tenure.BUY.name()) ? Tenure.BUY : Tenure.RENT;
        List<Integer> children = children(form);
        OptionalInt budget = tenure == Tenure.RENT
                ? reading.whole("budget", Answers.LOWEST_RENT, Answers.HIGHEST_RENT, "950")
                : reading.whole("budget", Answers.LOWEST_PRICE, Answers.HIGHEST_PRICE, "180000");
        return form.faultless()
                ? before.withPeople(adults, children)
                        .withBudget(tenure, budget.isPresent() ? (Integer) budget.getAsInt() : null)
                : before;
    }

    private static List<Adult> adults(Form form, Reading reading, Answers before) {
        int count = form.is("adults", "2") ? 2 : 1;
        List<Adult> adults = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Adult adult = i < before.adults().size() ? before.adults().get(i) : Adult.UNTOLD;
            adults.add(adult.withName(reading.words("name" + (i + 1), Answers.LONGEST_NAME)));
        }
        return adults;
    }

    /** Somebody else reads this name: it cannot be left out. */
    private List<Adult> ownName(Form form, Reading reading, Answers before) {
        String name = reading.words("name1", Answers.LONGEST_NAME);
        if (name.isEmpty() && !form.wrong("name1")) {
            form.refuse("name1", texts.get("fault.name"));
        }
        return before.withAdult(0, before.adults().get(0).withName(name)).adults();
    }

    private List<Integer> children(Form form) {
        List<Integer> years = new ArrayList<>();
        for (int i = 1; i <= Answers.MOST_CHILDREN; i++) {
            String field = "born" + i;
            String typed = form.value(field).strip();
            if (typed.isEmpty()) {
                continue;
            }
            if (!YEAR.matcher(typed).matches()) {
                form.refuse(field, texts.get("fault.year"));
            } else if (Integer.parseInt(typed) > thisYear) {
                form.refuse(field, texts.get("fault.future", typed));
            } else if (Integer.parseInt(typed) < thisYear - OLDEST_CHILD) {
                form.refuse(field, texts.get("fault.grown", typed, OLDEST_CHILD));
            } else {
                years.add(Integer.parseInt(typed));
            }
        }
        if (!form.value("born" + (Answers.MOST_CHILDREN + 1)).isBlank()) {
            form.refuse("born" + Answers.MOST_CHILDREN, texts.get("fault.children", Answers.MOST_CHILDREN));
        }
        return years;
    }
}
