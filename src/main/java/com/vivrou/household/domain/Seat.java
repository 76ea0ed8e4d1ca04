package com.vivrou.household.domain;

import com.vivrou.household.Answers;
import com.vivrou.household.Household;
import com.vivrou.household.HouseholdId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a member sits: their household, and the other member of it. What is stored names the adults by their places;
 * what a member reads and writes names their own part first.
 */
record Seat(HouseholdEntity household, HouseholdMemberEntity own, @Nullable HouseholdMemberEntity other) {

    UUID id() {
        return household.id();
    }

    boolean isShared() {
        return other != null;
    }

    Optional<HouseholdMemberEntity> findOther() {
        return Optional.ofNullable(other);
    }

    /** Turns answers as stored into the member's view, and back. */
    Answers view(Answers answers) {
        return own.isFirst() ? answers : answers.turned();
    }

    Answers answers() {
        return view(household.answers());
    }

    Household toHousehold() {
        return new Household(new HouseholdId(household.id()), answers(), household.answered(), isShared());
    }

    /** What is to be stored of these answers: what the other member answered, and both names, stay. */
    Answers merge(Answers given) {
        if (!isShared()) {
            return given;
        }
        Answers before = answers();
        Answers.Adult mine = given.adults().get(0);
        String name = mine.name().isEmpty() ? before.adults().get(0).name() : mine.name();
        return given.withPeople(List.of(mine.withName(name), before.adults().get(1)), given.childrenBirthYears());
    }
}
