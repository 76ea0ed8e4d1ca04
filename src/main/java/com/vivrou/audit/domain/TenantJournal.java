package com.vivrou.audit.domain;

import com.vivrou.audit.JournalEntry;
import com.vivrou.kernel.ActionPerformed;
import com.vivrou.tenancy.TenantTx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Rows of tenant_journal. */
@ApplicationScoped
@TenantTx
class TenantJournal {
    @PersistenceContext
    private EntityManager em;

    void add(ActionPerformed action) {
        em.persist(TenantJournalEntity.of(action, Instant.now()));
    }

    List<JournalEntry> list(int limit) {
        return em.createQuery("select j from TenantJournalEntity j order by j.at desc", TenantJournalEntity.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(TenantJournalEntity::toEntry)
                .toList();
    }
}
