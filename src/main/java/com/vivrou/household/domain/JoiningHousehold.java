package com.vivrou.household.domain;

import com.vivrou.household.Answers;
import com.vivrou.household.Answers.Adult;
import com.vivrou.identity.CurrentMember;
import com.vivrou.identity.Member;
import com.vivrou.kernel.EmailAddress;
import com.vivrou.tenancy.TenantTx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets the second adult in: whoever holds the link, and is signed in with the very address that it was sent to. What
 * they answered and kept before comes along.
 */
@ApplicationScoped
@TenantTx
public class JoiningHousehold {
    private final Clock clock = Clock.systemUTC();

    @Inject
    private HouseholdStore households;

    @Inject
    private SharingStore store;

    @Inject
    private SharingLetters letters;

    @Inject
    private FirstNames names;

    @Inject
    private CurrentMember member;

    /** Empty for a link that leads nowhere: never sent, taken, called off, renewed or too old. */
    public Optional<Offer> find(String token) {
        return store.find(new InvitationToken(token))
                .filter(invitation -> invitation.leadsIn(clock.instant()))
                .flatMap(invitation -> store.findFirstSeat(invitation.householdId())
                        .map(host -> new Offer(
                                names.of(host), EmailAddress.masked(invitation.email()), standing(invitation))));
    }

    /**
     * Who invites the member who makes the request: an address that Keycloak has verified proves as much as the link.
     * Empty when nobody does, and for somebody who shares a household already.
     */
    public Optional<String> findHost() {
        return member.find()
                .filter(own ->
                        households.findSeat(own.id()).filter(Seat::isShared).isEmpty())
                .flatMap(own -> store.findFor(own.email(), clock.instant()))
                .flatMap(invitation -> store.findFirstSeat(invitation.householdId()))
                .map(names::of);
    }

    /** Takes the invitation that {@link #findHost} tells of; empty when there is none. */
    public Optional<Moved> join(Locale language) {
        Member own = member.required();
        return store.findFor(own.email(), clock.instant()).flatMap(invitation -> join(own, invitation, language));
    }

    /** Takes the link; empty when it leads nowhere for the member who makes the request. */
    public Optional<Moved> join(String token, Locale language) {
        Member own = member.required();
        return store.find(new InvitationToken(token)).flatMap(invitation -> join(own, invitation, language));
    }

    private Optional<Moved> join(Member own, HouseholdInvitationEntity invitation, Locale language) {
        Seat before = households.obtain(own.id());
        Seat inviting = store.findFirstSeat(invitation.householdId()).orElse(before);
        // Always the lower number first: two households that invite each other wait in one order.
        boolean lower = isLower(before.id(), inviting.id());
        Seat first = households.lock(lower ? before : inviting);
        Seat second = households.lock(lower ? inviting : before);
        Seat guest = lower ? first : second;
        Seat host = lower ? second : first;
        if (!isOpen(guest, host, own, invitation)) {
            return Optional.empty();
        }
        Answers joined = together(own, guest, host);
        String name = joined.adults().get(1).name();
        host.household().put(joined, clock.instant());
        if (guest.household().answered()) {
            host.household().answer(joined, clock.instant());
        }
        guest.own().speak(language);
        invitation.close(clock.instant());
        Moved moved = store.join(guest, host, name, clock.instant());
        letters.tellJoined(host.own(), name);
        return Optional.of(moved);
    }

    /** Read once both households are held: what somebody else did meanwhile counts. */
    private boolean isOpen(Seat guest, Seat host, Member own, HouseholdInvitationEntity invitation) {
        return !guest.isShared()
                && !host.isShared()
                && !guest.id().equals(host.id())
                && host.id().equals(invitation.householdId())
                && store.refreshed(invitation).leadsIn(clock.instant())
                && invitation.email().equals(own.email());
    }

    /** The inviting household's answers, the guest's own part as they told it themselves. */
    private Answers together(Member own, Seat guest, Seat host) {
        Answers mine = guest.answers();
        Answers theirs = host.answers().named(names.of(host));
        Adult told = theirs.isCouple() ? theirs.adults().get(1) : Adult.UNTOLD;
        Adult self = mine.adults().get(0);
        Adult part = guest.household().answered()
                ? self
                : told.withWork(self.workplace() == null ? told.workplace() : self.workplace(), told.shift());
        String called = self.name().isEmpty() ? told.name() : self.name();
        Adult named = part.withName(called.isEmpty() ? FirstNames.of(own) : called);
        Answers common = !host.household().answered() && guest.household().answered() ? mine : theirs;
        return common.withPeople(List.of(theirs.adults().get(0), named), common.childrenBirthYears());
    }

    private Offer.Standing standing(HouseholdInvitationEntity invitation) {
        return member.find()
                .map(own -> {
                    if (!own.email().equals(invitation.email())) {
                        return Offer.Standing.OTHER_ADDRESS;
                    }
                    return households.findSeat(own.id()).filter(Seat::isShared).isPresent()
                            ? Offer.Standing.SHARES_ANOTHER
                            : Offer.Standing.WELCOME;
                })
                .orElse(Offer.Standing.NOT_SIGNED_IN);
    }

    private static boolean isLower(UUID one, UUID other) {
        return one.compareTo(other) < 0;
    }
}
