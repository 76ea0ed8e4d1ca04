package com.vivrou.architecture.broken.bakery.cellar;

/** A room nobody knows. */
public record Barrel() {}
