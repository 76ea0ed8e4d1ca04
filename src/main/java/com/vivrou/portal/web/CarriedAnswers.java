package com.vivrou.portal.web;

import com.vivrou.household.Answers;
import com.vivrou.household.AnswersCode;
import com.vivrou.household.Wishes;
import com.vivrou.matching.Adult;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Shift;
import com.vivrou.matching.Trade;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a household told here, as a territory's own questionnaire reads it: there is nothing to answer twice. */
record CarriedAnswers(MatchingRequest household, FindForm form, List<Criterion> criteria) {
    /** The household's ranking among the communes of a territory. */
    String address(String site) {
        return site + "/mes-communes?r=" + AnswersCode.write(answers());
    }

    Answers answers() {
        Double budget = household.housing().budget();
        Map<String, Preference> preferences = preferences();
        return Answers.NONE
                .withPeople(
                        household.adults().stream()
                                .map(adult -> adult(adult).withPreferences(preferences))
                                .toList(),
                        household.childrenBirthYears().stream()
                                .limit(Answers.MOST_CHILDREN)
                                .toList())
                .withBudget(household.housing().tenure(), budget == null ? null : (Integer) budget.intValue())
                .withDwelling(household.housing().dwelling(), null, null, wishes());
    }

    /** Where they would work is asked there, unless they look for work. */
    private static Answers.Adult adult(Adult adult) {
        Trade trade = adult.trade();
        return trade == null
                ? Answers.Adult.UNTOLD
                : Answers.Adult.UNTOLD.withWork(null, Shift.NONE).withTrade(trade.code());
    }

    private Map<String, Preference> preferences() {
        Map<String, Preference> told = new LinkedHashMap<>();
        criteria.forEach(criterion -> {
            Preference preference = household.preference(0, criterion.code());
            if (!preference.equals(Preference.of(criterion.usual()))) {
                told.put(criterion.code(), preference);
            }
        });
        return told;
    }

    private Wishes wishes() {
        return new Wishes(
                household.wishes().size(),
                household.wishes().setting(),
                household.wishes().relief(),
                form.placeCode().isEmpty() ? null : form.placeCode(),
                false);
    }
}
