package com.vivrou.matching;

/** How much a criterion counts for somebody. Always shown in this order. */
public enum Importance {
    /** Rules out the communes that fail it; among those that pass, weighs as much as {@link #IMPORTANT}. */
    MUST(3),
    IMPORTANT(3),
    NICE(1),
    INDIFFERENT(0);

    private final int weight;

    Importance(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }
}
