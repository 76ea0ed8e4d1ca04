package com.vivrou.household;

/**
 * What is stored for a member.
 *
 * @param answers the member's own part first
 * @param answered whether anybody answered anything; before that, the answers hold what an employer prepared
 * @param shared whether the second adult is a member too, who answers their own part themselves
 */
public record Household(HouseholdId id, Answers answers, boolean answered, boolean shared) {}
