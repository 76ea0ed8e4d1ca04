package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.kernel.Texts;

/** How pages call the adults of a household, whether they told a name or not. */
final class Names {
    private final Texts texts;
    private final Answers answers;

    Names(Texts texts, Answers answers) {
        this.texts = texts;
        this.answers = answers;
    }

    /** As a title or beside a figure: « Ana », « Vous », « L’autre adulte ». */
    String title(int adult) {
        String name = answers.adults().get(adult).name();
        return name.isEmpty() ? texts.get(adult == 0 ? "adult.first" : "adult.second") : name;
    }

    /** Within a sentence: « Ana », « vous », « l’autre adulte ». */
    String inSentence(int adult) {
        String name = answers.adults().get(adult).name();
        return name.isEmpty() ? texts.get(adult == 0 ? "adult.you" : "adult.other") : name;
    }

    String initial(int adult) {
        String title = title(adult);
        return title.substring(0, title.offsetByCodePoints(0, 1))
                .toUpperCase(texts.bundle().getLocale());
    }
}
