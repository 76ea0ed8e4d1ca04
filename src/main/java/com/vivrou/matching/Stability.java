package com.vivrou.matching;

/**
 * Whether the first place holds when each weight moves by up to 20 %, over a fixed list of such moves.
 *
 * @param held in how many of the trials the first commune stays first
 */
public record Stability(int trials, int held) {
    public boolean isFirm() {
        return held == trials;
    }

    /** Cases out of 100, rounded down so that 100 means always. */
    public int percent() {
        return trials == 0 ? 0 : held * 100 / trials;
    }
}
