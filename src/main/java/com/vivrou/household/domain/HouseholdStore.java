package com.vivrou.household.domain;

import com.vivrou.household.Answers;
import com.vivrou.household.Household;
import com.vivrou.identity.MemberId;
import com.vivrou.tenancy.TenantTx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of household, household_member, favourite and prepared_household; always asked for one member. */
@ApplicationScoped
@TenantTx
class HouseholdStore {
    private final Clock clock = Clock.systemUTC();

    @PersistenceContext
    private EntityManager em;

    Optional<Household> find(MemberId member) {
        return findSeat(member).map(Seat::toHousehold);
    }

    /** @return empty, and nothing stored, when it would overwrite what is common and was not {@code seen} as it is now */
    Optional<Household> save(MemberId member, Answers answers, @Nullable Answers seen) {
        Seat seat = lock(obtain(member));
        Answers common = seat.answers().common();
        if (seat.isShared()
                && !answers.common().equals(common)
                && (seen == null || !seen.common().equals(common))) {
            return Optional.empty();
        }
        seat.household().answer(seat.view(seat.merge(answers)), clock.instant());
        return Optional.of(seat.toHousehold());
    }

    void prepare(String email, Answers answers) {
        PreparedHouseholdEntity prepared = prepared(email).orElseGet(() -> PreparedHouseholdEntity.of(email));
        prepared.prepare(answers, clock.instant());
        em.persist(prepared);
    }

    /** Gives the member a household with what was prepared for this address. */
    void claim(MemberId member, String email) {
        Seat seat = obtain(member);
        prepared(email).ifPresent(prepared -> {
            prepared.answers().adults().get(0).findWorkplace().ifPresent(workplace -> seat.household()
                    .put(seat.view(seat.answers().withUsualWorkplace(workplace)), clock.instant()));
            em.remove(prepared);
        });
    }

    List<String> favourites(MemberId member) {
        return findSeat(member).stream()
                .flatMap(seat -> favourites(seat.id()).stream())
                .map(FavouriteEntity::communeCode)
                .toList();
    }

    void addFavourite(MemberId member, String communeCode) {
        Seat seat = lock(obtain(member));
        if (favourites(seat.id()).stream().noneMatch(kept -> kept.communeCode().equals(communeCode))) {
            em.persist(FavouriteEntity.of(seat.id(), communeCode, clock.instant()));
        }
    }

    void removeFavourite(MemberId member, String communeCode) {
        findSeat(member).stream()
                .flatMap(seat -> favourites(seat.id()).stream())
                .filter(kept -> kept.communeCode().equals(communeCode))
                .forEach(em::remove);
    }

    Optional<Seat> findSeat(MemberId member) {
        List<HouseholdMemberEntity> members = em.createQuery(
                        "select m from HouseholdMemberEntity m where m.householdId in (select own.householdId from"
                                + " HouseholdMemberEntity own where own.memberId = :member)",
                        HouseholdMemberEntity.class)
                .setParameter("member", member.value())
                .getResultList();
        return members.stream()
                .filter(each -> each.memberId().equals(member))
                .findFirst()
                .map(own -> new Seat(
                        household(own.householdId()),
                        own,
                        members.stream().filter(each -> each != own).findFirst().orElse(null)));
    }

    Seat obtain(MemberId member) {
        return findSeat(member).orElseGet(() -> settle(member));
    }

    /**
     * The same member's seat, read again once nobody else can change its household before this transaction ends. It is
     * another one when they joined or left a household in the meantime.
     */
    Seat lock(Seat seat) {
        em.flush();
        boolean there = !em.createQuery("select h from HouseholdEntity h where h.id = :id", HouseholdEntity.class)
                .setParameter("id", seat.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .isEmpty();
        if (there) {
            em.refresh(seat.household());
        }
        em.refresh(seat.own());
        Seat now = findSeat(seat.own().memberId()).orElse(seat);
        return now.id().equals(seat.id()) ? now : lock(now);
    }

    List<FavouriteEntity> favourites(UUID household) {
        return em.createQuery(
                        "select f from FavouriteEntity f where f.householdId = :household order by f.keptAt",
                        FavouriteEntity.class)
                .setParameter("household", household)
                .getResultList();
    }

    private Seat settle(MemberId member) {
        HouseholdEntity household = HouseholdEntity.of(Answers.NONE, false, clock.instant());
        em.persist(household);
        HouseholdMemberEntity own = HouseholdMemberEntity.of(household.id(), member, clock.instant());
        em.persist(own);
        em.flush();
        return new Seat(household, own, null);
    }

    private HouseholdEntity household(UUID id) {
        return Optional.ofNullable(em.find(HouseholdEntity.class, id))
                .orElseThrow(() -> new IllegalStateException("No household " + id + " has this member."));
    }

    private Optional<PreparedHouseholdEntity> prepared(String email) {
        return em.createQuery(
                        "select p from PreparedHouseholdEntity p where p.email = :email", PreparedHouseholdEntity.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }
}
