package com.vivrou.household.domain;

import com.vivrou.household.Answers;
import com.vivrou.identity.CurrentMember;
import com.vivrou.tenancy.TenantTx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

    /** The member goes; empty when they share with nobody. */
    public Optional<Moved> leave() {
        Seat seat = seat();
        return seat.findOther().map(other -> part(seat, seat.own(), new Seat(seat.household(), other, seat.own())));
    }

    /** The other adult goes; only whoever invited them can say so, else empty. */
    public Optional<Moved> remove() {
        Seat seat = seat();
        return seat.findOther().filter(other -> seat.own().isFirst()).map(other -> part(seat, other, seat));
    }

    private Moved part(Seat acting, HouseholdMemberEntity leaver, Seat stayer) {
        Instant now = clock.instant();
        Answers view = stayer.answers();
        boolean answered = stayer.household().answered();
        HouseholdEntity own = HouseholdEntity.of(alone(view, 1), answered, now);
        String acted = acting.answers().adults().get(0).name();
        HouseholdMemberEntity told = acting.findOther().orElseThrow();
        Moved moved = store.part(leaver, stayer, own, now);
        stayer.household().put(alone(view, 0), now);
        letters.tellParted(told, acted);
        return moved;
    }

    private static Answers alone(Answers view, int adult) {
        return view.withPeople(List.of(view.adults().get(adult)), view.childrenBirthYears());
    }

    private Seat seat() {
        return households.lock(households.obtain(member.required().id()));
    }
}
