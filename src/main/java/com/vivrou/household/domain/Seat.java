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
        return new Household(
                new HouseholdId(household.id()),
                answers(),
                household.answered(),
                isShared(),
                own.mark(),
                findOther().map(HouseholdMemberEntity::mark).orElse(""));
    }

    /**
     * What is to be stored of these answers, the member's own part being the first: what the other member answered stays,
     * and so does the own name where none is given.
     */
    Answers merge(Answers given) {
        if (!isShared()) {
            return given;
        }
        Adult told = given.adults().get(0);
        Adult mine =
                told.name().isEmpty() ? told.withName(answers().adults().get(0).name()) : told;
        return given.withPeople(List.of(mine, answers().adults().get(1)), given.childrenBirthYears());
    }
}
