package com.vivrou.matching;

/** How large a place the household wishes, by inhabitants. */
public enum PlaceSize {
    VILLAGE(0, 1_000),
    SMALL_TOWN(1_000, 5_000),
    TOWN(5_000, 20_000),
    CITY(20_000, Integer.MAX_VALUE);

    private final int from;
    private final int below;

    PlaceSize(int from, int below) {
        this.from = from;
        this.below = below;
    }

    public int from() {
        return from;
    }

    public int below() {
        return below;
    }
}
