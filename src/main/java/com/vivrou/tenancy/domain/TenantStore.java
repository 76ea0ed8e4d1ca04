package com.vivrou.tenancy.domain;

import com.vivrou.tenancy.Tenant;
import com.vivrou.tenancy.TenantId;
import com.vivrou.tenancy.TenantState;
import com.vivrou.tenancy.TerritoryToOpen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Rows of tenant and tenant_host. */
@ApplicationScoped
@Transactional
class TenantStore {
    @PersistenceContext
    private EntityManager em;

    TenantDirectory load() {
        List<Tenant> tenants = em.createQuery("select t from TenantEntity t", TenantEntity.class)
                .getResultStream()
                .map(TenantEntity::toTenant)
                .toList();
        List<TenantHostEntity> hosts = em.createQuery("select h from TenantHostEntity h", TenantHostEntity.class)
                .getResultList();
        return new TenantDirectory(tenants, hosts);
    }

    Tenant open(TerritoryToOpen territory, String host) {
        TenantEntity entity = em.createQuery("select t from TenantEntity t where t.slug = :slug", TenantEntity.class)
                .setParameter("slug", territory.slug())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> TenantEntity.open(territory));
        entity.update(territory);
        em.persist(entity);
        em.flush();
        if (em.find(TenantHostEntity.class, host) == null) {
            em.persist(TenantHostEntity.onPlatform(host, entity.id(), Instant.now()));
        }
        return entity.toTenant();
    }

    Tenant moveTo(TenantId id, TenantState state) {
        TenantEntity entity = em.find(TenantEntity.class, id.value());
        if (entity == null) {
            throw new IllegalArgumentException("No territory has the number " + id.value());
        }
        entity.moveTo(state);
        return entity.toTenant();
    }
}
