package com.vivrou.matching;

/**
 * The ranked commune about which two adults differ most, and the scores that they give it, in whole points.
 *
 * @param criterion what brings the greatest part of the difference
 */
public record Disagreement(Contribution.Place place, int first, int second, String criterion) {}
