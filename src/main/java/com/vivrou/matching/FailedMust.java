package com.vivrou.matching;

import com.vivrou.matching.Criterion.Better;

/**
 * A line that a commune does not respect.
 *
 * @param adult whose must it is; for musts of the household, the first adult who made it one
 * @param better which way the criterion is better; the line is a maximum unless it is {@link Better#HIGHER}
 * @param limit the line; 0 for a wished size
 * @param by how far beyond the line, always positive, in the criterion's unit
 * @param uncertain whether an estimated time is no farther beyond the line than it may be off: worth checking
 */
public record FailedMust(
        String criterion,
        int adult,
        Better better,
        String unit,
        double value,
        double limit,
        double by,
        boolean uncertain) {}
