package com.vivrou.territory.intake.dataset;

/** Reads numbers as nearly all cells write them, without looking twice: digits, a decimal point or comma, digits. */
final class PlainNumber {
    /** So many digits fit a double exactly, as does the power of ten that divides them: the quotient is the nearest. */
    private static final int MOST_DIGITS = 15;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private PlainNumber() {}

    /** @return not a number for anything that is written otherwise, be it a number or not */
    static double read(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int mark = -1;
        long digits = 0;
        int length = text.length();
        if (length == start || length - start > MOST_DIGITS) {
            return Double.NaN;
        }
        for (int i = start; i < length; i++) {
            char each = text.charAt(i);
            if (each >= '0' && each <= '9') {
                digits = digits * 10 + (each - '0');
            } else if ((each == '.' || each == ',') && mark < 0 && i > start && i + 1 < length) {
                mark = i;
            } else {
                return Double.NaN;
            }
        }
        double value = mark < 0 ? digits : digits / POWERS[length - mark - 1];
        return start == 1 ? -value : value;
    }
}
