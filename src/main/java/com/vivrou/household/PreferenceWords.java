package com.vivrou.household;

import com.vivrou.matching.Importance;
import com.vivrou.matching.Preference;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Preferences as words: « MUST », « NICE*2 », « MUST:40.0 », « MUST*7:40.0 ». Whatever can be answered is written in a
 * word that is read again: a word that only its writer understands would lock a household out of its own answers.
 */
final class PreferenceWords {
    /** Lines are read in any notation that was ever written; those with an exponent are no longer. */
    private static final Pattern WORD = Pattern.compile(
            "(?<importance>[A-Z]+)(\\*(?<weight>\\d))?(:(?<line>-?\\d{1,20}(\\.\\d{1,20})?(E-?\\d{1,2})?))?");

    private static final Pattern CRITERION = Pattern.compile("\\w{1,40}");

    /** Beyond any unit that a criterion has, inhabitants and euros included. */
    private static final BigDecimal FURTHEST = BigDecimal.valueOf(10_000_000);

    private static final int DECIMALS = 4;

    private PreferenceWords() {}

    /** @throws IllegalArgumentException when there is something that no household can answer */
    static Map<String, Preference> checked(Map<String, Preference> preferences) {
        Map<String, Preference> checked = new TreeMap<>();
        preferences.forEach((criterion, preference) -> {
            if (!CRITERION.matcher(criterion).matches()) {
                throw new IllegalArgumentException("Not the code of a criterion: " + criterion);
            }
            checked.put(criterion, checked(preference));
        });
        return Map.copyOf(checked);
    }

    static String write(Preference preference) {
        Double line = preference.threshold();
        Integer tuned = preference.tuned();
        String weighed = preference.importance() + (tuned == null ? "" : "*" + tuned);
        return line == null ? weighed : weighed + ":" + BigDecimal.valueOf(line).toPlainString();
    }

    /** A line out of all bounds is taken for the furthest there is, so that answers stored with one stay readable. */
    static Preference read(String word) {
        Matcher parts = WORD.matcher(word);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No such preference: " + word);
        }
        String line = parts.group("line");
        String weight = parts.group("weight");
        return new Preference(
                Importance.valueOf(parts.group("importance")),
                line == null
                        ? null
                        : (Double) rounded(new BigDecimal(line).min(FURTHEST).max(FURTHEST.negate())),
                weight == null ? null : Integer.valueOf(weight));
    }

    private static Preference checked(Preference preference) {
        Double line = preference.threshold();
        if (line == null) {
            return preference;
        }
        if (!(Math.abs(line) <= FURTHEST.doubleValue())) {
            throw new IllegalArgumentException("No criterion draws a line at " + line);
        }
        return new Preference(preference.importance(), rounded(BigDecimal.valueOf(line)), preference.tuned());
    }

    private static double rounded(BigDecimal line) {
        return line.setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
    }
}
