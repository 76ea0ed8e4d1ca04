package com.vivrou.household.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.devstack.ContainerTest;
import com.vivrou.identity.MemberId;
import com.vivrou.tenancy.TenantId;
import com.vivrou.tenancy.TenantScope;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Invitations and places in a household are one territory's; the job that forgets addresses closes only old ones. */
class SharingIsolationIT extends ContainerTest {
    private static final TenantId ONE = new TenantId(1);
    private static final TenantId TWO = new TenantId(2);

    @Inject
    private HouseholdStore households;

    @Inject
    private SharingStore store;

    @Inject
    private InvitationMails mails;

    @Inject
    private ForgettingInvitations forgetting;

    private final MemberId ana = new MemberId(UUID.randomUUID());
    private final InvitationToken token = InvitationToken.random();
    private final String email = UUID.randomUUID() + "@exemple.example";

    @Test
    void anInvitationIsItsTerritorysAlone() throws Exception {
        UUID household = invite(ONE, Instant.now());
        assertThat(as(ONE, () -> store.find(token))).isPresent();
        assertThat(as(TWO, () -> store.find(token))).isEmpty();
        assertThat(as(ONE, () -> store.findFor(email, Instant.now()))).isPresent();
        assertThat(as(TWO, () -> store.findFor(email, Instant.now()))).isEmpty();
        assertThat(as(TWO, () -> store.findOpen(household))).isEmpty();
        assertThat(as(TWO, () -> store.findFirstSeat(household))).isEmpty();
    }

    @Test
    void mailsAreCountedByMemberAndByAddressInTheirTerritory() throws Exception {
        MemberId sam = new MemberId(UUID.randomUUID());
        String other = UUID.randomUUID() + "@exemple.example";
        Instant now = Instant.now();
        for (int i = 0; i < InvitationMails.MOST; i++) {
            assertThat(as(ONE, () -> mails.mayFollow(ana, email, now))).isTrue();
            as(ONE, () -> add(ana, email, now));
        }
        assertThat(as(ONE, () -> mails.mayFollow(ana, other, now))).isFalse();
        assertThat(as(ONE, () -> mails.mayFollow(sam, email, now))).isFalse();
        assertThat(as(ONE, () -> mails.mayFollow(sam, other, now))).isTrue();
        assertThat(as(TWO, () -> mails.mayFollow(ana, email, now))).isTrue();
        Instant later = now.plus(Duration.ofDays(1)).plusSeconds(1);
        assertThat(as(ONE, () -> mails.mayFollow(ana, email, later))).isTrue();
    }

    private boolean add(MemberId member, String recipient, Instant when) {
        mails.add(member, recipient, when);
        return true;
    }

    @Test
    void aPlaceInAHouseholdIsItsTerritorysAlone() throws Exception {
        UUID one = as(ONE, () -> households.obtain(ana).id());
        assertThat(as(TWO, () -> households.findSeat(ana))).isEmpty();
        assertThat(as(TWO, () -> households.obtain(ana).id())).isNotEqualTo(one);
        assertThat(as(ONE, () -> households.findSeat(ana).map(Seat::id))).contains(one);
    }

    @Test
    void anOldInvitationIsForgottenInEveryTerritory() throws Exception {
        Instant old = Instant.now().minus(ForgettingInvitations.KEPT).minus(Duration.ofHours(1));
        UUID one = invite(ONE, old);
        UUID two = invite(TWO, old);
        UUID young = as(ONE, () -> invite(new MemberId(UUID.randomUUID()), Instant.now()));
        forgetting.forgetAll();
        assertThat(as(ONE, () -> store.findOpen(one))).isEmpty();
        assertThat(as(TWO, () -> store.findOpen(two))).isEmpty();
        assertThat(as(ONE, () -> store.findOpen(young))).isPresent();
        assertThat(as(ONE, () -> store.find(token).map(HouseholdInvitationEntity::email)))
                .contains("");
    }

    private UUID invite(TenantId tenant, Instant when) throws Exception {
        return as(tenant, () -> {
            UUID household = households.obtain(ana).id();
            add(household, token, when);
            return household;
        });
    }

    private UUID invite(MemberId member, Instant when) {
        UUID household = households.obtain(member).id();
        add(household, InvitationToken.random(), when);
        return household;
    }

    private void add(UUID household, InvitationToken link, Instant when) {
        HouseholdInvitationEntity invitation =
                HouseholdInvitationEntity.of(household, new Guest("Ana", "Sam", email, Locale.FRENCH));
        invitation.mail(link, when);
        store.add(invitation);
    }

    private static <T> T as(TenantId tenant, Callable<T> work) throws Exception {
        return TenantScope.call(tenant, work);
    }
}
