package com.vivrou.territory.domain;

import com.vivrou.tenancy.TenantTx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The current tenant's row of surroundings. */
@ApplicationScoped
@TenantTx
class SurroundingsStore {
    @PersistenceContext
    private EntityManager em;

    int kilometres() {
        return find().map(SurroundingsEntity::kilometres).orElse(0);
    }

    void save(int kilometres) {
        SurroundingsEntity row = find().orElseGet(SurroundingsEntity::new);
        row.reach(kilometres);
        em.persist(row);
    }

    private Optional<SurroundingsEntity> find() {
        return em.createQuery("select s from SurroundingsEntity s", SurroundingsEntity.class)
                .getResultStream()
                .findFirst();
    }
}
