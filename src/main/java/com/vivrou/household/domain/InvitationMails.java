package com.vivrou.household.domain;

import com.vivrou.identity.MemberId;
import com.vivrou.tenancy.TenantTx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;

/**
 * Rows of household_invitation_mail: how often a member of the territory has invited, and how often an address was
 * written to, in one day. Neither joining another household nor several people together get around it.
 */
@ApplicationScoped
@TenantTx
class InvitationMails {
    /** In a day: enough to mend an address, too few to pester anybody. */
    static final int MOST = 5;

    private static final Duration DAY = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager em;

    void add(MemberId member, String email, Instant now) {
        em.persist(InvitationMailEntity.of(member, email, now));
    }

    boolean mayFollow(MemberId member, String email, Instant now) {
        Instant since = now.minus(DAY);
        return count("m.memberId = :whose", member.value(), since) < MOST
                && count("m.recipientHash = :whose", InvitationMailEntity.recipient(email), since) < MOST;
    }

    /** Forgets what counts no more. */
    void forget(Instant now) {
        em.createQuery("delete from InvitationMailEntity m where m.mailedAt < :since")
                .setParameter("since", now.minus(DAY))
                .executeUpdate();
    }

    private long count(String which, Object whose, Instant since) {
        return em.createQuery(
                        "select count(m) from InvitationMailEntity m where m.mailedAt > :since and " + which,
                        Long.class)
                .setParameter("whose", whose)
                .setParameter("since", since)
                .getSingleResult();
    }
}
