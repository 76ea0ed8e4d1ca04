package com.vivrou.matching;

/** When somebody works. */
public enum Shift {
    DAY,
    /** 2×8: early one week, late the next; the early shift starts at 5. */
    TWO_SHIFTS,
    /** 3×8: nights included. */
    THREE_SHIFTS,
    WEEKEND,
    /** No work at the moment: travel to work does not concern this adult. */
    NONE
}
