package com.vivrou.matching;

/** What the household wants to live in. */
public enum Dwelling {
    HOUSE,
    FLAT,
    /** The cheaper of the two, where it is known. */
    EITHER
}
