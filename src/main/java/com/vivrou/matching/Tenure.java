package com.vivrou.matching;

/** How the household wants to be housed. */
public enum Tenure {
    RENT,
    BUY
}
