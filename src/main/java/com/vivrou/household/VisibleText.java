package com.vivrou.household;

import java.util.regex.Pattern;

/** What people can see of a text that somebody typed, or that an address carries. */
public final class VisibleText {
    /** Control signs, signs that turn the direction of writing, halves of characters. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private VisibleText() {}

    /** A space for each sign that cannot be seen; all else as it is. */
    public static String of(String text) {
        return INVISIBLE.matcher(text).replaceAll(" ");
    }

    /** The same on one line, without spaces around it or in a row. */
    public static String line(String text) {
        return SPACES.matcher(of(text)).replaceAll(" ").strip();
    }
}
