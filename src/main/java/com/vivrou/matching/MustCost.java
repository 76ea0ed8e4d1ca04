package com.vivrou.matching;

import org.jspecify.annotations.Nullable;

/**
 * What a must costs.
 *
 * @param adult whose must it is; for musts of the household, the first adult who made it one
 * @param limit the line, in the criterion's unit
 * @param excluded communes that fail it
 * @param alone communes that fail it and no other: what giving it up would bring back
 * @param nearest the commune that the smallest relaxation would bring back, or null when none fails it alone
 */
public record MustCost(
        String criterion, int adult, double limit, int excluded, int alone, @Nullable Relaxation nearest) {

    /** @param by how much to move the line, always positive, in the criterion's unit */
    public record Relaxation(Contribution.Place place, double value, double by) {}
}
