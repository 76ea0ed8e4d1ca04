package com.vivrou.portal.domain;

/** Whether one keystroke separates two words: a letter changed, added, dropped, or swapped with its neighbour. */
final class OneTypo {
    private OneTypo() {}

    static boolean apart(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < one.length() && start < other.length() && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int endOfOne = one.length();
        int endOfOther = other.length();
        while (endOfOne > start && endOfOther > start && one.charAt(endOfOne - 1) == other.charAt(endOfOther - 1)) {
            endOfOne--;
            endOfOther--;
        }
        int left = endOfOne - start;
        int right = endOfOther - start;
        return left <= 1 && right <= 1 && left + right > 0 || isSwap(one, other, start, left, right);
    }

    private static boolean isSwap(String one, String other, int start, int left, int right) {
        return left == 2
                && right == 2
                && one.charAt(start) == other.charAt(start + 1)
                && one.charAt(start + 1) == other.charAt(start);
    }
}
