package com.vivrou.kernel;

import java.util.Locale;

/** Words that data bring along in French and in English, such as the name of a class or of a data set. */
public record Bilingual(String fr, String en) {
    /** The same in both: a proper name. */
    public static Bilingual same(String name) {
        return new Bilingual(name, name);
    }

    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : fr;
    }
}
