package com.vivrou.notification.domain;

import com.vivrou.tenancy.TenantTx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The current territory's outbox. */
@ApplicationScoped
@TenantTx
class OutboxStore {
    private static final int AT_ONCE = 20;

    @PersistenceContext
    private EntityManager em;

    void put(Mail mail) {
        em.persist(OutboxMailEntity.queue(mail, Instant.now()));
    }

    /** Mails that are due, now in the hands of the caller alone. */
    Map<UUID, Mail> claimDue() {
        List<OutboxMailEntity> due = em.createQuery(
                        "select m from OutboxMailEntity m where m.sentAt is null and m.givenUpAt is null"
                                + " and m.dueAt <= :now order by m.dueAt",
                        OutboxMailEntity.class)
                .setParameter("now", Instant.now())
                .setMaxResults(AT_ONCE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        Map<UUID, Mail> claimed = new LinkedHashMap<>();
        due.forEach(mail -> claimed.put(mail.id(), mail.claim(Instant.now())));
        return claimed;
    }

    void sent(UUID id) {
        find(id).sent(Instant.now());
    }

    void failed(UUID id, String error) {
        find(id).failed(error, Instant.now());
    }

    private OutboxMailEntity find(UUID id) {
        OutboxMailEntity mail = em.find(OutboxMailEntity.class, id);
        if (mail == null) {
            throw new IllegalArgumentException("No mail of this territory is " + id);
        }
        return mail;
    }
}
