package com.vivrou.matching;

/** The ranked commune about which two adults differ most, and the scores that they give it. */
public record Disagreement(Contribution.Place place, int first, int second) {}
