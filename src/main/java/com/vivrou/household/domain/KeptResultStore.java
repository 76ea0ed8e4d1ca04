package com.vivrou.household.domain;

import com.vivrou.identity.MemberId;
import com.vivrou.tenancy.TenantTx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

    /** The newest first, without what cannot be read. */
    List<KeptResult> list(MemberId member) {
        return households.findSeat(member).stream()
                .flatMap(seat -> list(seat).stream())
                .toList();
    }

    Optional<KeptResult> find(MemberId member, UUID id) {
        return households.findSeat(member).flatMap(seat -> entity(seat, id).flatMap(entity -> view(seat, entity)));
    }

    /**
     * The number under which it is kept; that of the newest when it says the same. Empty when the household keeps as
     * many as it may.
     */
    Optional<UUID> keep(MemberId member, KeptResult result, int most) {
        // Two at once count one after the other.
        Seat seat = households.lock(households.obtain(member));
        List<KeptResult> kept = list(seat);
        if (!kept.isEmpty() && kept.get(0).says(result)) {
            return Optional.of(kept.get(0).id());
        }
        if (kept.size() >= most) {
            return Optional.empty();
        }
        em.persist(KeptResultEntity.of(seat.id(), result.withAnswers(seat.view(result.answers()))));
        return Optional.of(result.id());
    }

    void rename(MemberId member, UUID id, String title) {
        households.findSeat(member).flatMap(seat -> entity(seat, id)).ifPresent(result -> result.rename(title));
    }

    boolean delete(MemberId member, UUID id) {
        Optional<KeptResultEntity> result = households.findSeat(member).flatMap(seat -> entity(seat, id));
        result.ifPresent(em::remove);
        return result.isPresent();
    }

    /** Those of a household, the newest first, for whoever takes them over. */
    List<KeptResultEntity> entities(UUID household) {
        return em.createQuery(
                        "select r from KeptResultEntity r where r.householdId = :household order by r.keptAt desc",
                        KeptResultEntity.class)
                .setParameter("household", household)
                .getResultList();
    }

    /** The same as stored, without what cannot be read. */
    List<KeptResult> readable(UUID household) {
        return entities(household).stream()
                .flatMap(entity -> entity.read().stream())
                .toList();
    }

    private Optional<KeptResultEntity> entity(Seat seat, UUID id) {
        return em.createQuery(
                        "select r from KeptResultEntity r where r.householdId = :household and r.id = :id",
                        KeptResultEntity.class)
                .setParameter("household", seat.id())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private List<KeptResult> list(Seat seat) {
        return readable(seat.id()).stream()
                .map(stored -> stored.withAnswers(seat.view(stored.answers())))
                .toList();
    }

    private static Optional<KeptResult> view(Seat seat, KeptResultEntity entity) {
        return entity.read().map(stored -> stored.withAnswers(seat.view(stored.answers())));
    }
}
