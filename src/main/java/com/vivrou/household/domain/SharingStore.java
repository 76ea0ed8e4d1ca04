package com.vivrou.household.domain;

import com.vivrou.tenancy.TenantTx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Rows of household_invitation, and what moves between households when two adults join theirs or part. Whoever calls
 * has locked the households concerned.
 */
@ApplicationScoped
@TenantTx
class SharingStore {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private HouseholdStore households;

    @Inject
    private KeptResultStore results;

    /** The invitation of a household that was neither taken nor called off. */
    Optional<HouseholdInvitationEntity> findOpen(UUID household) {
        return em.createQuery(
                        "select i from HouseholdInvitationEntity i where i.householdId = :household"
                                + " and i.closedAt is null",
                        HouseholdInvitationEntity.class)
                .setParameter("household", household)
                .getResultStream()
                .findFirst();
    }

    Optional<HouseholdInvitationEntity> find(InvitationToken token) {
        return query(token).getResultStream().findFirst();
    }

    /** As it stands now, whoever changed it; its household must be there. */
    HouseholdInvitationEntity refreshed(HouseholdInvitationEntity invitation) {
        em.refresh(invitation);
        return invitation;
    }

    /** The newest invitation to this address that still leads in. */
    Optional<HouseholdInvitationEntity> findFor(String email, Instant now) {
        return openFor(email, now).getResultStream().findFirst();
    }

    /** Closes those that were last written about before then. */
    void closeOlder(Instant than, Instant now) {
        em.createQuery(
                        "select i from HouseholdInvitationEntity i where i.closedAt is null and i.mailedAt < :than",
                        HouseholdInvitationEntity.class)
                .setParameter("than", than)
                .getResultList()
                .forEach(invitation -> invitation.close(now));
    }

    void add(HouseholdInvitationEntity invitation) {
        // At most one is open: the one before closes first.
        em.flush();
        em.persist(invitation);
    }

    /** The household, as its first member sits in it. */
    Optional<Seat> findFirstSeat(UUID household) {
        return em.createQuery(
                        "select m from HouseholdMemberEntity m where m.householdId = :household and m.place = 0",
                        HouseholdMemberEntity.class)
                .setParameter("household", household)
                .getResultStream()
                .findFirst()
                .flatMap(first -> households.findSeat(first.memberId()));
    }

    /** Sits a member of one household beside the first of another, with what the former kept; it is no more. */
    Moved join(Seat guest, Seat host, String name, Instant now) {
        List<String> known = households.favourites(host.id()).stream()
                .map(FavouriteEntity::communeCode)
                .toList();
        households.favourites(guest.id()).stream()
                .filter(favourite -> !known.contains(favourite.communeCode()))
                .forEach(favourite -> em.persist(favourite.copied(host.id())));
        TakingAlong along = new TakingAlong(results.readable(host.id()));
        results.readable(guest.id())
                .forEach(result ->
                        along.offer(result.copied(result.answers().named(name).turned())));
        along.rows(host.id()).forEach(em::persist);
        guest.own().move(host.id(), 1, now);
        em.flush();
        em.remove(guest.household());
        em.flush();
        return new Moved(along.left());
    }

    /** Gives a member a household of their own again, with a copy of what the shared one kept. */
    Moved part(HouseholdMemberEntity leaver, Seat stayer, HouseholdEntity own, Instant now) {
        em.persist(own);
        boolean second = !leaver.isFirst();
        households.favourites(stayer.id()).forEach(favourite -> em.persist(favourite.copied(own.id())));
        TakingAlong along = new TakingAlong(List.of());
        results.readable(stayer.id())
                .forEach(result ->
                        along.offer(result.copied(second ? result.answers().turned() : result.answers())));
        along.rows(own.id()).forEach(em::persist);
        if (!second) {
            results.entities(stayer.id()).forEach(KeptResultEntity::turn);
        }
        em.flush();
        leaver.move(own.id(), 0, now);
        em.flush();
        stayer.own().takeFirstPlace();
        return new Moved(along.left());
    }

    private TypedQuery<HouseholdInvitationEntity> openFor(String email, Instant now) {
        return em.createQuery(
                        "select i from HouseholdInvitationEntity i where i.email = :email and i.closedAt is null"
                                + " and i.expiresAt > :now order by i.mailedAt desc",
                        HouseholdInvitationEntity.class)
                .setParameter("email", email)
                .setParameter("now", now);
    }

    private TypedQuery<HouseholdInvitationEntity> query(InvitationToken token) {
        return em.createQuery(
                        "select i from HouseholdInvitationEntity i where i.tokenHash = :hash",
                        HouseholdInvitationEntity.class)
                .setParameter("hash", token.hash());
    }
}
