package com.vivrou.territory.domain;

/**
 * How well a name that was typed fits a spelling: a range of letters that begins with a space, as each of its words
 * does. No objects: it is asked for each spelling of France at each letter typed.
 */
final class Spellings {
    static final int NO_MATCH = -1;
    static final int RANKS = 7;

    private Spellings() {}

    /** The name itself, its beginning, the beginning of a later word, then all words in any order. */
    static int rank(byte[] text, int from, int to, byte[] name) {
        if (startsWith(text, from + 1, to, name, 0, name.length)) {
            return to - from - 1 == name.length ? 0 : 1;
        }
        if (hasWord(text, from, to, name, 0, name.length)) {
            return 2;
        }
        int start = 0;
        while (start < name.length) {
            int end = endOfWord(name, start);
            if (start == 0 && end == name.length || !hasWord(text, from, to, name, start, end)) {
                return NO_MATCH;
            }
            start = end + 1;
        }
        return 3;
    }

    /** One wrong, missing, added or swapped letter: in the whole name, in its beginning, or from a later word on. */
    static int closeness(byte[] text, int from, int to, byte[] name) {
        int best = NO_MATCH;
        for (int at = from; at < to; at++) {
            if (text[at] == ' ') {
                int left = lettersLeftAfterTypo(text, at + 1, to, name);
                if (left == 0 && at == from) {
                    return 4;
                }
                if (left >= 0 && best == NO_MATCH) {
                    best = at == from ? 5 : 6;
                }
            }
        }
        return best;
    }

    /** Letters of the spelling after the ones that the name stands for, or {@link #NO_MATCH}. */
    private static int lettersLeftAfterTypo(byte[] text, int from, int to, byte[] name) {
        int same = 0;
        while (same < name.length && from + same < to && text[from + same] == name[same]) {
            same++;
        }
        int at = from + same;
        if (same == name.length) {
            return to - at;
        }
        boolean wrong = at < to && startsWith(text, at + 1, to, name, same + 1, name.length);
        boolean swapped = same + 1 < name.length
                && at + 1 < to
                && text[at] == name[same + 1]
                && text[at + 1] == name[same]
                && startsWith(text, at + 2, to, name, same + 2, name.length);
        boolean added = startsWith(text, at, to, name, same + 1, name.length);
        boolean missing = at < to && startsWith(text, at + 1, to, name, same, name.length);
        int left = NO_MATCH;
        if (missing) {
            left = to - from - name.length - 1;
        }
        if (wrong || swapped) {
            left = closer(left, to - from - name.length);
        }
        if (added) {
            left = closer(left, to - from - name.length + 1);
        }
        return left;
    }

    private static int closer(int one, int other) {
        return one == NO_MATCH ? other : Math.min(one, other);
    }

    private static boolean hasWord(byte[] text, int from, int to, byte[] name, int start, int end) {
        for (int at = from; at < to; at++) {
            if (text[at] == ' ' && startsWith(text, at + 1, to, name, start, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] text, int from, int to, byte[] name, int start, int end) {
        if (from + end - start > to) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (text[from + i - start] != name[i]) {
                return false;
            }
        }
        return true;
    }

    private static int endOfWord(byte[] name, int start) {
        int end = start;
        while (end < name.length && name[end] != ' ') {
            end++;
        }
        return end;
    }
}
