package com.vivrou.household.domain;

import com.vivrou.household.Answers;
import com.vivrou.household.Household;
import com.vivrou.identity.MemberId;
import com.vivrou.tenancy.TenantTx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of household, favourite and prepared_household; always asked for one member. */
@ApplicationScoped
@TenantTx
class HouseholdStore {
    private final Clock clock = Clock.systemUTC();

    @PersistenceContext
    private EntityManager em;

    Optional<Household> find(MemberId member) {
        return entity(member).map(HouseholdEntity::toHousehold);
    }

    void save(MemberId member, Answers answers) {
        obtain(member).answer(answers, clock.instant());
    }

    void prepare(String email, Answers answers) {
        PreparedHouseholdEntity prepared = prepared(email).orElseGet(() -> PreparedHouseholdEntity.of(email));
        prepared.prepare(answers, clock.instant());
        em.persist(prepared);
    }

    /** Gives the member a household with what was prepared for this address. */
    void claim(MemberId member, String email) {
        HouseholdEntity household = obtain(member);
        prepared(email).ifPresent(prepared -> {
            household.fillIn(prepared.answers());
            em.remove(prepared);
        });
    }

    List<String> favourites(MemberId member) {
        return entity(member).stream()
                .flatMap(household -> favourites(household).stream())
                .map(FavouriteEntity::communeCode)
                .toList();
    }

    void addFavourite(MemberId member, String communeCode) {
        HouseholdEntity household = obtain(member);
        if (favourites(household).stream().noneMatch(kept -> kept.communeCode().equals(communeCode))) {
            em.persist(FavouriteEntity.of(household.id(), communeCode, clock.instant()));
        }
    }

    void removeFavourite(MemberId member, String communeCode) {
        entity(member).stream()
                .flatMap(household -> favourites(household).stream())
                .filter(kept -> kept.communeCode().equals(communeCode))
                .forEach(em::remove);
    }

    Optional<UUID> findId(MemberId member) {
        return entity(member).map(HouseholdEntity::id);
    }

    HouseholdEntity obtain(MemberId member) {
        return entity(member).orElseGet(() -> {
            HouseholdEntity household = HouseholdEntity.of(member.value(), clock.instant());
            em.persist(household);
            em.flush();
            return household;
        });
    }

    private Optional<HouseholdEntity> entity(MemberId member) {
        UUID memberId = member.value();
        return em.createQuery("select h from HouseholdEntity h where h.memberId = :member", HouseholdEntity.class)
                .setParameter("member", memberId)
                .getResultStream()
                .findFirst();
    }

    private Optional<PreparedHouseholdEntity> prepared(String email) {
        return em.createQuery(
                        "select p from PreparedHouseholdEntity p where p.email = :email", PreparedHouseholdEntity.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    private List<FavouriteEntity> favourites(HouseholdEntity household) {
        return em.createQuery(
                        "select f from FavouriteEntity f where f.householdId = :household order by f.keptAt",
                        FavouriteEntity.class)
                .setParameter("household", household.id())
                .getResultList();
    }
}
