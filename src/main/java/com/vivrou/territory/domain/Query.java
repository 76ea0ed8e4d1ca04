package com.vivrou.territory.domain;

import com.vivrou.kernel.Spelling;
import com.vivrou.territory.ListedCommune;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What was typed, folded: the beginning of a postcode or of an INSEE code, and the words of a name.
 *
 * @param number digits, or {@code 2a} and {@code 2b} with digits in Corsica; empty when none were typed
 * @param letters which letters the name has
 */
record Query(String number, byte[] name, int letters) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|2[ab][0-9]*");

    static Query of(String typed) {
        StringBuilder number = new StringBuilder();
        StringBuilder name = new StringBuilder();
        for (String word : words(typed).split(" ")) {
            if (NUMBER.matcher(word).matches()) {
                number.append(word);
            } else {
                name.append(name.isEmpty() ? "" : " ").append(word);
            }
        }
        byte[] letters = name.toString().getBytes(StandardCharsets.US_ASCII);
        return new Query(number.toString(), letters, lettersOf(letters));
    }

    int length() {
        return number.length() + name.length;
    }

    boolean fitsNumber(ListedCommune commune) {
        if (number.isEmpty()) {
            return true;
        }
        for (String postcode : commune.postcodes()) {
            if (postcode.startsWith(number)) {
                return true;
            }
        }
        return commune.code().regionMatches(true, 0, number, 0, number.length());
    }

    static String words(String text) {
        String folded = " " + Spelling.folded(text) + " ";
        return folded.replace(" st ", " saint ").replace(" ste ", " sainte ").strip();
    }

    /** One bit for each letter of the alphabet. */
    static int lettersOf(byte[] words) {
        int letters = 0;
        for (byte letter : words) {
            if (letter >= 'a') {
                letters |= 1 << (letter - 'a');
            }
        }
        return letters;
    }
}
