package com.vivrou.territory.intake;

import java.util.regex.Pattern;

/** The form of a commune's INSEE code: department then three digits, Corsica with its letter, overseas with 97 or 98. */
final class InseeCodes {
    static final Pattern PATTERN = Pattern.compile("(0[1-9]|[1-8][0-9]|9[0-578]|2[AB])[0-9]{3}");
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9][0-9]{3}");

    private InseeCodes() {}

    static boolean isOne(String text) {
        return PATTERN.matcher(text).matches();
    }

    /** Whether a spreadsheet took the code for a number: 1283 for 01283. */
    static boolean lostItsZero(String text) {
        return WITHOUT_ZERO.matcher(text).matches();
    }
}
