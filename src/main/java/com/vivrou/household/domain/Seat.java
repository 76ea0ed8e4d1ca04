package com.vivrou.household.domain;

import com.vivrou.household.Answers;
import com.vivrou.household.Answers.Adult;
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

    /** Two adults where two members share it, whatever is stored. */
    Answers answers() {
        Answers stored = view(household.answers());
        return !isShared() || stored.isCouple()
                ? stored
                : stored.withPeople(List.of(stored.adults().get(0), Adult.UNTOLD), stored.childrenBirthYears());
    }

    Household toHousehold() {
        return new Household(new HouseholdId(household.id()), answers(), household.answered(), isShared());
    }

    /**
     * What is to be stored of these answers: what the other member answered, and both names, stay. A part that goes by
     * the other's name is no answer of this member's.
     */
    Answers merge(Answers given) {
        if (!isShared()) {
            return given;
        }
        Adult own = answers().adults().get(0);
        Adult other = answers().adults().get(1);
        Adult told = given.adults().get(0);
        boolean others = told.name().equals(other.name()) && !own.name().equals(other.name());
        Adult mine = others ? own : told.name().isEmpty() ? told.withName(own.name()) : told;
        return given.withPeople(List.of(mine, other), given.childrenBirthYears());
    }
}
