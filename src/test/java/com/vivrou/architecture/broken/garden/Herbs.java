package com.vivrou.architecture.broken.garden;

/** A package that is no feature. */
public record Herbs() {}
