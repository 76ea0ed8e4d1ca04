package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.kernel.Texts;
import com.vivrou.matching.Reasons;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.WhatIf;
import java.util.ArrayList;
import java.util.List;

/** Says what would make a commune the first choice. */
final class WhatIfWords {
    private final Texts texts;
    private final Answers answers;

    WhatIfWords(Texts texts, Answers answers) {
        this.texts = texts;
        this.answers = answers;
    }

    /** Empty for the commune that stands first already. */
    List<String> sentences(WhatIf whatIf) {
        List<String> sentences = new ArrayList<>();
        switch (whatIf.answer()) {
            case FIRST_ALREADY -> {}
            case NOT_FOUND -> sentences.add(texts.get("whatIf.notFound"));
            case RULED_OUT -> sentences.add(texts.get("whatIf.ruledOut"));
            case NOT_ENOUGH_DATA -> sentences.add(texts.get("whatIf.notEnough"));
            case POSSIBLE -> possible(whatIf, sentences);
        }
        return sentences;
    }

    private void possible(WhatIf whatIf, List<String> sentences) {
        Reasons reasons = new Reasons(texts.bundle().getLocale());
        Names names = new Names(texts, answers);
        for (WhatIf.Change change : whatIf.weights()) {
            String label = reasons.label(change.criterion());
            sentences.add(texts.get(
                    change.to() > change.from() ? "whatIf.more" : "whatIf.less",
                    answers.isCouple() ? texts.get("whatIf.whose", label, names.title(change.adult())) : label,
                    change.from(),
                    change.to()));
        }
        Double budget = whatIf.budget();
        if (budget != null) {
            String amount = reasons.value(budget, answers.tenure() == Tenure.RENT ? "EUR/month" : "EUR");
            sentences.add(texts.get(whatIf.weights().isEmpty() ? "whatIf.budget" : "whatIf.orBudget", amount));
        }
    }
}
