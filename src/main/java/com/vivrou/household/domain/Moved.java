package com.vivrou.household.domain;

/**
 * A member sits in another household now.
 *
 * @param leftBehind kept results that did not come along: the household keeps as many as it may
 */
public record Moved(int leftBehind) {}
