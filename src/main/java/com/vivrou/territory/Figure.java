package com.vivrou.territory;

/** What an indicator says of one commune. What is unknown has no figure at all. */
public sealed interface Figure {
    Indicator indicator();

    record Amount(Indicator indicator, double value) implements Figure {}

    record Words(Indicator indicator, String value) implements Figure {}
}
