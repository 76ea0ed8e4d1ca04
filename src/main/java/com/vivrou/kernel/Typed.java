package com.vivrou.kernel;

/** What people typed, however long: what is read, searched or shown again is never longer than it has to be. */
public final class Typed {
    private Typed() {}

    /** The beginning of a text, at most so many characters; a letter that takes two is not cut through. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }
}
