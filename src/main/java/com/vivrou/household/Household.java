package com.vivrou.household;

/**
 * What is stored for a member.
 *
 * @param answers the member's own part first
 * @param answered whether anybody answered anything; before that, the answers hold what an employer prepared
 * @param shared whether the second adult is a member too, who answers their own part themselves
 * @param mark the member's, for addresses that carry their part: it says whose the part is whatever they are called, and
 *     in whichever household they sit
 * @param otherMark the second member's; empty when nobody shares the household
 */
public record Household(
        HouseholdId id, Answers answers, boolean answered, boolean shared, String mark, String otherMark) {}
