package com.vivrou.matching;

/**
 * A line that a commune does not respect.
 *
 * @param adult whose must it is; for musts of the household, the first adult who made it one
 * @param by how far beyond the line, always positive, in the criterion's unit
 */
public record FailedMust(String criterion, int adult, double value, double limit, double by) {}
