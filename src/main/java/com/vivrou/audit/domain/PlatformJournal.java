package com.vivrou.audit.domain;

import com.vivrou.audit.JournalEntry;
import com.vivrou.kernel.ActionPerformed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Rows of platform_journal. */
@ApplicationScoped
@Transactional
class PlatformJournal {
    @PersistenceContext
    private EntityManager em;

    void add(ActionPerformed action) {
        em.persist(PlatformJournalEntity.of(action, Instant.now()));
    }

    List<JournalEntry> list(int limit) {
        return em.createQuery("select j from PlatformJournalEntity j order by j.at desc", PlatformJournalEntity.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(PlatformJournalEntity::toEntry)
                .toList();
    }
}
