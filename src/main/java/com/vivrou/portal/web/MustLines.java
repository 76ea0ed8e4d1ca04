package com.vivrou.portal.web;

import com.vivrou.kernel.Texts;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Criterion.Better;
import com.vivrou.matching.MustCost;
import com.vivrou.matching.Reasons;
import com.vivrou.matching.Threshold;
import java.text.NumberFormat;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** The line that a must draws, as a number beside its level, in the criterion's unit. */
record MustLines(Map<String, String> typed, Texts texts) {
    private static final Pattern AROUND_NUMBERS = Pattern.compile("[\\s\\u00A0\\u202F%]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}([.,]\\d)?");

    static String field(String criterion) {
        return criterion + "-limite";
    }

    /** As typed, else the usual one; empty for a criterion whose must draws none of its own. */
    String written(Criterion criterion) {
        Threshold threshold = criterion.threshold();
        String own = typed(criterion);
        return threshold == null ? "" : own.isEmpty() ? plain(threshold.usual()) : own;
    }

    /** Empty where the usual line holds, and where what was typed is refused. */
    OptionalDouble find(Criterion criterion) {
        Threshold threshold = criterion.threshold();
        OptionalDouble number = number(typed(criterion));
        return threshold != null && number.isPresent() && isDrawable(threshold, number.getAsDouble())
                ? number
                : OptionalDouble.empty();
    }

    /** What is wrong with what was typed. */
    Optional<String> findFault(Criterion criterion, Reasons reasons) {
        Threshold threshold = criterion.threshold();
        if (threshold == null || typed(criterion).isEmpty() || find(criterion).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(texts.get(
                "find.fault.line",
                reasons.label(criterion.code()),
                formatted(threshold.lowest()),
                formatted(threshold.highest())));
    }

    /** The line one step more generous; empty when it is at its end, or when the must draws none of its own. */
    static OptionalDouble next(MustCost must, Criterion criterion) {
        Threshold threshold = criterion.threshold();
        if (threshold == null) {
            return OptionalDouble.empty();
        }
        double line =
                must.better() == Better.HIGHER ? must.limit() - threshold.step() : must.limit() + threshold.step();
        return isDrawable(threshold, line) ? OptionalDouble.of(line) : OptionalDouble.empty();
    }

    private String typed(Criterion criterion) {
        return AROUND_NUMBERS
                .matcher(typed.getOrDefault(field(criterion.code()), ""))
                .replaceAll("");
    }

    private static OptionalDouble number(String written) {
        return NUMBER.matcher(written).matches()
                ? OptionalDouble.of(Double.parseDouble(written.replace(',', '.')))
                : OptionalDouble.empty();
    }

    private static boolean isDrawable(Threshold threshold, double line) {
        return line >= threshold.lowest() && line <= threshold.highest();
    }

    private String formatted(double number) {
        return NumberFormat.getInstance(texts.bundle().getLocale()).format(number);
    }

    static String plain(double number) {
        return number == Math.rint(number)
                ? String.valueOf((long) number)
                : String.valueOf(number).replace('.', ',');
    }
}
