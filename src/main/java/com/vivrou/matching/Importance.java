package com.vivrou.matching;

/** How much a criterion counts for somebody. Always shown in this order. */
public enum Importance {
    /** Rules out the communes that fail it; among those that pass, weighs as much as {@link #IMPORTANT}. */
    MUST(9),
    IMPORTANT(9),
    NICE(3),
    INDIFFERENT(0);

    /** The largest weight there is. */
    public static final int HEAVIEST = 9;

    private final int weight;

    Importance(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }
}
