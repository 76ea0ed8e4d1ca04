package com.vivrou.household.domain;

import com.vivrou.household.Answers;
import com.vivrou.identity.Member;
import com.vivrou.identity.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How members are called in front of others: as they told, else by the first name of their account. */
@ApplicationScoped
class FirstNames {
    @Inject
    private Members members;

    /** Empty only for somebody who told none and whose account is gone. */
    String of(Seat seat) {
        String told = seat.answers().adults().get(0).name();
        return told.isEmpty()
                ? members.find(seat.own().memberId()).map(FirstNames::of).orElse("")
                : told;
    }

    /** The first of the names that an account tells. */
    static String of(Member member) {
        String name = member.displayName().strip();
        int space = name.indexOf(' ');
        String first = space < 0 ? name : name.substring(0, space);
        return first.substring(0, Math.min(first.length(), Answers.LONGEST_NAME));
    }
}
