package com.vivrou.matching;

import java.util.List;
import java.util.Map;

/**
 * A household's question: who they are, what they look for, what counts.
 *
 * @param adults one or two
 * @param childrenBirthYears one entry per child
 * @param wishes the kind of place they wish for
 * @param preferences the household's answers by criterion code, for all adults who did not answer otherwise
 * @param year the current year: it gives the children's ages, and the engine reads no clock
 */
public record MatchingRequest(
        List<Adult> adults,
        List<Integer> childrenBirthYears,
        Housing housing,
        Wishes wishes,
        Map<String, Preference> preferences,
        int year) {

    public static final int MOST_ADULTS = 2;

    public MatchingRequest {
        adults = List.copyOf(adults);
        childrenBirthYears = List.copyOf(childrenBirthYears);
        preferences = Map.copyOf(preferences);
        if (adults.isEmpty() || adults.size() > MOST_ADULTS) {
            throw new IllegalArgumentException("A household has one or two adults here, not " + adults.size());
        }
    }

    public int persons() {
        return adults.size() + childrenBirthYears.size();
    }

    public int surface() {
        return housing.surfaceFor(persons());
    }

    /** What this adult answered, else what the household answered, else indifferent. */
    public Preference preference(int adult, String criterion) {
        Preference own = adults.get(adult).preferences().get(criterion);
        return own != null ? own : preferences.getOrDefault(criterion, Preference.INDIFFERENT);
    }

    /** Whether a child is younger than this, or about to be born. */
    public boolean hasChildUnder(int years) {
        return childrenBirthYears.stream().anyMatch(born -> year - born < years);
    }

    /** Whether a child is of this age now or will be within three years. */
    public boolean hasChildAged(int from, int to) {
        return childrenBirthYears.stream().mapToInt(born -> year - born).anyMatch(age -> age <= to && age + 3 >= from);
    }
}
