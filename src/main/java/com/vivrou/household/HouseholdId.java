package com.vivrou.household;

import java.util.UUID;

/** A household of one territory. */
public record HouseholdId(UUID value) {}
