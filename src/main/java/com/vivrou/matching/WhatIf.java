package com.vivrou.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would make a commune the first choice.
 *
 * @param weights the fewest changes of weights found that do; empty when none of those tried does
 * @param budget the lowest budget that does, all else equal, in euros; null when no budget up to half as much again does
 */
public record WhatIf(Answer answer, List<Change> weights, @Nullable Double budget) {
    public enum Answer {
        FIRST_ALREADY,
        /** By the weights or the budget told. */
        POSSIBLE,
        /** By none of the changes that were tried. */
        NOT_FOUND,
        /** A must rules the commune out: that line comes first. */
        RULED_OUT,
        NOT_ENOUGH_DATA
    }

    /**
     * One weight moved.
     *
     * @param adult whose weight it is
     */
    public record Change(String criterion, int adult, int from, int to) {}

    public WhatIf {
        weights = List.copyOf(weights);
    }
}
