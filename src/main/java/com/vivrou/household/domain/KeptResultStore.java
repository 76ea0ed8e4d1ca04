package com.vivrou.household.domain;

import com.vivrou.identity.MemberId;
import com.vivrou.tenancy.TenantTx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of kept_result; always asked for one member, whose household's they are. */
@ApplicationScoped
@TenantTx
class KeptResultStore {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private HouseholdStore households;

    /** The newest first. */
    List<KeptResult> list(MemberId member) {
        return households.findId(member).stream()
                .flatMap(household -> entities(household).stream())
                .map(KeptResultEntity::toKeptResult)
                .toList();
    }

    Optional<KeptResult> find(MemberId member, UUID id) {
        return entity(member, id).map(KeptResultEntity::toKeptResult);
    }

    /**
     * The number under which it is kept; that of the newest when it says the same. Empty when the household keeps as
     * many as it may.
     */
    Optional<UUID> keep(MemberId member, KeptResult result, int most) {
        HouseholdEntity household = households.obtain(member);
        // Two at once count one after the other.
        em.lock(household, LockModeType.PESSIMISTIC_WRITE);
        List<KeptResultEntity> kept = entities(household.id());
        if (!kept.isEmpty()) {
            KeptResult newest = kept.get(0).toKeptResult();
            if (newest.says(result)) {
                return Optional.of(newest.id());
            }
        }
        if (kept.size() >= most) {
            return Optional.empty();
        }
        em.persist(KeptResultEntity.of(household.id(), result));
        return Optional.of(result.id());
    }

    void rename(MemberId member, UUID id, String title) {
        entity(member, id).ifPresent(result -> result.rename(title));
    }

    void delete(MemberId member, UUID id) {
        entity(member, id).ifPresent(em::remove);
    }

    private List<KeptResultEntity> entities(UUID household) {
        return em.createQuery(
                        "select r from KeptResultEntity r where r.householdId = :household order by r.keptAt desc",
                        KeptResultEntity.class)
                .setParameter("household", household)
                .getResultList();
    }

    private Optional<KeptResultEntity> entity(MemberId member, UUID id) {
        return households.findId(member).flatMap(household -> em.createQuery(
                        "select r from KeptResultEntity r where r.householdId = :household and r.id = :id",
                        KeptResultEntity.class)
                .setParameter("household", household)
                .setParameter("id", id)
                .getResultStream()
                .findFirst());
    }
}
