package com.vivrou.kernel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one feature in one language, for Java code. Pages name the same bundle by the feature's name. */
public record Texts(ResourceBundle bundle) {
    /** @param feature name of the feature, whose texts are {@code messages/<feature>_<language>.properties} */
    public static Texts of(String feature, Locale language) {
        return new Texts(ResourceBundle.getBundle("messages." + feature, VisitorLanguage.supported(language)));
    }

    /** The text with its parameters set as {@link MessageFormat} does, numbers in the language's own writing. */
    public String get(String key, Object... parameters) {
        String text = bundle.getString(key);
        return parameters.length == 0 ? text : new MessageFormat(text, bundle.getLocale()).format(parameters);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
