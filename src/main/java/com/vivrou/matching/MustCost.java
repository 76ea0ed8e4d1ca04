package com.vivrou.matching;

import com.vivrou.matching.Criterion.Better;
import org.jspecify.annotations.Nullable;

/**
 * What a must costs.
 *
 * @param adult whose must it is; for musts of the household, the first adult who made it one
 * @param better which way the criterion is better; the line is a maximum unless it is {@link Better#HIGHER}
 * @param limit the line; 0 for a wished size
 * @param excluded communes that fail it
 * @param alone communes that fail it and no other: what giving it up would bring back
 * @param nearest the commune that the smallest relaxation would bring back, or null when none fails it alone
 */
public record MustCost(
        String criterion,
        int adult,
        Better better,
        String unit,
        double limit,
        int excluded,
        int alone,
        @Nullable Relaxation nearest) {

    /** @param by how much to move the line, always positive, in the criterion's unit */
    public record Relaxation(Contribution.Place place, double value, double by) {}
}
