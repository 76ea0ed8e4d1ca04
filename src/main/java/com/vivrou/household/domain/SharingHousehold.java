package com.vivrou.household.domain;

import com.vivrou.household.Answers;
import com.vivrou.household.Answers.Adult;
import com.vivrou.identity.CurrentMember;
import com.vivrou.identity.Invitations;
import com.vivrou.identity.Member;
import com.vivrou.tenancy.TenantTx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lets the second adult of the member's household answer for themselves, on their own device. */
@ApplicationScoped
@TenantTx
public class SharingHousehold {
    /** Mails of one member, and to one address, in a day. */
    public static final int MOST_MAILS = InvitationMails.MOST;

    private final Clock clock = Clock.systemUTC();

    @Inject
    private HouseholdStore households;

    @Inject
    private SharingStore store;

    @Inject
    private InvitationMails mails;

    @Inject
    private SharingLetters letters;

    @Inject
    private FirstNames names;

    @Inject
    private Invitations accounts;

    @Inject
    private CurrentMember member;

    /** Why nothing was sent. */
    public enum Refusal {
        OWN_ADDRESS,
        COMPLETE,
        /** Taken or called off meanwhile. */
        NOT_OPEN,
        TOO_MANY_MAILS
    }

    /** How the member's household stands. */
    public Sharing find() {
        Instant now = clock.instant();
        Seat seat = households.obtain(member.required().id());
        Adult second = seat.answers().isCouple() ? seat.answers().adults().get(1) : Adult.UNTOLD;
        return seat.findOther()
                .map(other -> (Sharing) new Sharing.Together(
                        second.name(), later(seat.own(), other), seat.own().isFirst()))
                .or(() -> store.findOpen(seat.id())
                        .map(open -> new Sharing.Invited(
                                second.name().isEmpty() ? open.email() : second.name(),
                                open.email(),
                                open.mailedAt(),
                                open.expiresAt(),
                                !open.leadsIn(now))))
                .orElseGet(Sharing.Alone::new);
    }

    /** What the form starts with: the member's name and the second adult's, as told so far; empty when not told. */
    public List<String> listNames() {
        Member own = member.required();
        Answers answers = households.obtain(own.id()).answers().named(FirstNames.of(own));
        return List.of(
                answers.adults().get(0).name(),
                answers.isCouple() ? answers.adults().get(1).name() : "");
    }

    /**
     * Writes to the second adult, in place of an invitation before to another address; the household counts two adults
     * from now on.
     *
     * @param ownLanguage in which the member is written to when the other one joins
     * @return why nothing was sent; empty when it was
     */
    public Optional<Refusal> invite(Guest guest, Locale ownLanguage) {
        Member own = member.required();
        Seat seat = households.lock(households.obtain(own.id()));
        if (own.email().equals(guest.email())) {
            return Optional.of(Refusal.OWN_ADDRESS);
        }
        Optional<HouseholdInvitationEntity> before = store.findOpen(seat.id());
        if (!seat.isShared()
                && before.filter(open -> open.leadsIn(clock.instant()))
                        .filter(open -> open.email().equals(guest.email()))
                        .isPresent()) {
            // The same form sent twice: the message that is on its way, the last of the day or not, must not lose its
            // link.
            name(seat, guest);
            return Optional.empty();
        }
        Optional<Refusal> refusal = findRefusal(seat, guest.email());
        if (refusal.isEmpty()) {
            seat.own().speak(ownLanguage);
            name(seat, guest);
            before.ifPresent(open -> open.close(clock.instant()));
            HouseholdInvitationEntity invitation = HouseholdInvitationEntity.of(seat.id(), guest);
            send(seat, invitation);
            store.add(invitation);
            accounts.invite(guest.email(), guest.name(), "", guest.language());
        }
        return refusal;
    }

    /** Writes once more, with a new link; the one before leads nowhere any more. */
    public Optional<Refusal> mailAgain() {
        Seat seat = households.lock(households.obtain(member.required().id()));
        Optional<HouseholdInvitationEntity> open = store.findOpen(seat.id());
        if (open.isEmpty()) {
            return Optional.of(seat.isShared() ? Refusal.COMPLETE : Refusal.NOT_OPEN);
        }
        Optional<Refusal> refusal = findRefusal(seat, open.get().email());
        if (refusal.isEmpty()) {
            send(seat, open.get());
        }
        return refusal;
    }

    /** The link leads nowhere any more, and the address is forgotten; false when there is none. */
    public boolean callOff() {
        Seat seat = households.lock(households.obtain(member.required().id()));
        Optional<HouseholdInvitationEntity> open = store.findOpen(seat.id());
        open.ifPresent(invitation -> invitation.close(clock.instant()));
        return open.isPresent();
    }

    private Optional<Refusal> findRefusal(Seat seat, String email) {
        if (seat.isShared()) {
            return Optional.of(Refusal.COMPLETE);
        }
        return mails.mayFollow(seat.own().memberId(), email, clock.instant())
                ? Optional.empty()
                : Optional.of(Refusal.TOO_MANY_MAILS);
    }

    private void send(Seat seat, HouseholdInvitationEntity invitation) {
        InvitationToken token = InvitationToken.random();
        invitation.mail(token, clock.instant());
        mails.add(seat.own().memberId(), invitation.email(), clock.instant());
        Answers answers = seat.answers();
        String guest = answers.isCouple() ? answers.adults().get(1).name() : "";
        letters.invite(names.of(seat), guest, invitation, token);
    }

    private void name(Seat seat, Guest guest) {
        Answers before = seat.answers();
        Adult second = before.isCouple() ? before.adults().get(1) : Adult.UNTOLD;
        Answers named = before.withPeople(
                List.of(before.adults().get(0).withName(guest.host()), second.withName(guest.name())),
                before.childrenBirthYears());
        seat.household().put(seat.view(named), clock.instant());
    }

    private static Instant later(HouseholdMemberEntity one, HouseholdMemberEntity other) {
        return one.joinedAt().isAfter(other.joinedAt()) ? one.joinedAt() : other.joinedAt();
    }
}
