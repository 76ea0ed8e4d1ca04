package com.vivrou.kernel;

import java.text.Normalizer;
import java.util.Locale;

/** How a name is compared and written in an address: small letters, no accents, œ and æ in two letters. */
public final class Spelling {
    /** No name is longer. Letters with thousands of accents take their number squared to sort: nobody may send that. */
    private static final int LONGEST = 200;

    private Spelling() {}

    /**
     * {@code "Saint-Étienne-en-Coglès"} gives {@code "saint etienne en cogles"}: words only, one space between them. Of a
     * longer text only the first 200 characters are read.
     */
    public static String folded(String text) {
        String letters = Normalizer.normalize(Typed.cut(text, LONGEST), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        StringBuilder folded = new StringBuilder(letters.length());
        letters.codePoints().forEach(letter -> {
            if (isPlain(letter)) {
                folded.appendCodePoint(letter);
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK
                    && !folded.isEmpty()
                    && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        });
        return folded.toString().strip();
    }

    /** The same words joined by hyphens, for an address: {@code "saint-etienne-en-cogles"}. */
    public static String segment(String text) {
        return folded(text).replace(' ', '-');
    }

    private static boolean isPlain(int letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    }
}
