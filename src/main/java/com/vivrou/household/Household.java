package com.vivrou.household;

/**
 * What is stored for a member.
 *
 * @param answered whether the member answered anything; before that, the answers hold what an employer prepared
 */
public record Household(HouseholdId id, Answers answers, boolean answered) {}
