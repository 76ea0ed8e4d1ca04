package com.vivrou.household.domain;

import com.vivrou.household.Answers;
import com.vivrou.identity.CurrentMember;
import com.vivrou.tenancy.TenantTx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Ends the sharing of a household: each adult has one of their own again, with their own part, the common answers and a
 * copy of all that was kept.
 */
@ApplicationScoped
@TenantTx
public class PartingHousehold {
    private final Clock clock = Clock.systemUTC();

    @Inject
    private HouseholdStore households;

    @Inject
    private SharingStore store;

    @Inject
    private SharingLetters letters;

    @Inject
    private CurrentMember member;

    /** The member goes; false when they share with nobody. */
    public boolean leave() {
        Seat seat = seat();
        return seat.findOther()
                .map(other -> {
                    part(seat, seat.own(), new Seat(seat.household(), other, seat.own()));
                    return true;
                })
                .orElse(false);
    }

    /** The other adult goes; only whoever invited them can say so, else false. */
    public boolean remove() {
        Seat seat = seat();
        return seat.findOther()
                .filter(other -> seat.own().isFirst())
                .map(other -> {
                    part(seat, other, seat);
                    return true;
                })
                .orElse(false);
    }

    private void part(Seat acting, HouseholdMemberEntity leaver, Seat stayer) {
        Instant now = clock.instant();
        Answers view = stayer.answers();
        boolean answered = stayer.household().answered();
        HouseholdEntity own = HouseholdEntity.of(alone(view, 1), answered, now);
        String acted = acting.answers().adults().get(0).name();
        HouseholdMemberEntity told = acting.findOther().orElseThrow();
        store.part(leaver, stayer, own, now);
        stayer.household().put(alone(view, 0), now);
        letters.tellParted(told, acted);
    }

    private static Answers alone(Answers view, int adult) {
        return view.withPeople(List.of(view.adults().get(adult)), view.childrenBirthYears());
    }

    private Seat seat() {
        return households.lock(households.obtain(member.required().id()));
    }
}
