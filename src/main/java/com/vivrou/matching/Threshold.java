package com.vivrou.matching;

/** The line that a household may draw on a criterion, in the criterion's unit. */
public record Threshold(double usual, double lowest, double highest, double step) {}
