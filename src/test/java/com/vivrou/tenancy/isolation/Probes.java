package com.vivrou.tenancy.isolation;

import com.vivrou.tenancy.TenantTx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a careless developer could do with probe rows. */
@ApplicationScoped
public class Probes {
    @PersistenceContext
    private EntityManager em;

    @TenantTx
    UUID add(String body) {
        ProbeEntity probe = new ProbeEntity();
        probe.body = body;
        em.persist(probe);
        return probe.id;
    }

    @TenantTx
    @Nullable
    String find(UUID id) {
        ProbeEntity probe = em.find(ProbeEntity.class, id);
        return probe == null ? null : probe.body;
    }

    @TenantTx
    List<String> list() {
        return em.createQuery("select p.body from ProbeEntity p order by p.body", String.class)
                .getResultList();
    }

    /** First barrier gone. */
    @TenantTx
    List<String> listBare() {
        return em.createQuery("select p.body from BareProbeEntity p order by p.body", String.class)
                .getResultList();
    }

    @TenantTx
    int overwriteAll(String body) {
        return em.createQuery("update ProbeEntity p set p.body = :body")
                .setParameter("body", body)
                .executeUpdate();
    }

    @TenantTx
    void mergeWithId(UUID id, String body) {
        ProbeEntity probe = new ProbeEntity();
        probe.id = id;
        probe.body = body;
        em.merge(probe);
    }

    @TenantTx
    void addChildOf(UUID parent) {
        ProbeChildEntity child = new ProbeChildEntity();
        child.parent = em.getReference(ProbeEntity.class, parent);
        em.persist(child);
    }

    @TenantTx
    <T> T inTransaction(Function<EntityManager, T> work) {
        return work.apply(em);
    }

    /** Outside any transaction, and outside {@link TenantTx}. */
    List<String> listBareOutsideTransaction() {
        return em.createQuery("select p.body from BareProbeEntity p", String.class)
                .getResultList();
    }
}
