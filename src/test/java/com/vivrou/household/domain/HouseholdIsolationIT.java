package com.vivrou.household.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.devstack.ContainerTest;
import com.vivrou.household.Answers;
import com.vivrou.household.Household;
import com.vivrou.household.Workplace;
import com.vivrou.identity.MemberId;
import com.vivrou.matching.Tenure;
import com.vivrou.tenancy.TenantId;
import com.vivrou.tenancy.TenantScope;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A member's household is theirs: not another member's of the same territory, not another territory's. */
class HouseholdIsolationIT extends ContainerTest {
    private static final TenantId ONE = new TenantId(1);
    private static final TenantId TWO = new TenantId(2);
    private static final Answers ANSWERS = Answers.NONE.withBudget(Tenure.RENT, 950);
    private static final Workplace SITE = Workplace.site("Site Nord", "01283", 46.25, 5.65);

    @Inject
    private HouseholdStore store;

    private final MemberId ana = new MemberId(UUID.randomUUID());
    private final MemberId sam = new MemberId(UUID.randomUUID());

    @Test
    void answersAreTheMembersAlone() throws Exception {
        as(ONE, () -> save(ana, ANSWERS));
        assertThat(as(ONE, () -> store.find(ana).map(Household::answers))).contains(ANSWERS);
        assertThat(as(ONE, () -> store.find(sam))).isEmpty();
        assertThat(as(TWO, () -> store.find(ana))).isEmpty();
    }

    @Test
    void theSameMemberNumberElsewhereIsAnotherHousehold() throws Exception {
        as(ONE, () -> save(ana, ANSWERS));
        as(TWO, () -> save(ana, Answers.NONE.withBudget(Tenure.RENT, 700)));
        assertThat(as(ONE, () -> store.find(ana).map(Household::answers))).contains(ANSWERS);
    }

    @Test
    void favouritesAreTheMembersAlone() throws Exception {
        as(ONE, () -> keep(ana, "01283"));
        as(ONE, () -> keep(ana, "01283"));
        as(ONE, () -> keep(sam, "01269"));
        assertThat(as(ONE, () -> store.favourites(ana))).containsExactly("01283");
        assertThat(as(TWO, () -> store.favourites(ana))).isEmpty();
        as(TWO, () -> release(ana, "01283"));
        as(ONE, () -> release(sam, "01283"));
        assertThat(as(ONE, () -> store.favourites(ana))).containsExactly("01283");
    }

    @Test
    void preparedWorkplaceIsClaimedOnceAndInItsTerritoryOnly() throws Exception {
        String email = UUID.randomUUID() + "@exemple.example";
        as(ONE, () -> prepare(email));
        as(TWO, () -> claim(ana, email));
        assertThat(as(TWO, () -> store.find(ana).orElseThrow().answers())).isEqualTo(Answers.NONE);
        as(ONE, () -> claim(ana, email));
        Household household = as(ONE, () -> store.find(ana).orElseThrow());
        assertThat(household.answered()).isFalse();
        assertThat(household.answers().adults().get(0).workplace()).isEqualTo(SITE);
        as(ONE, () -> claim(sam, email));
        assertThat(as(ONE, () -> store.find(sam).orElseThrow().answers())).isEqualTo(Answers.NONE);
    }

    private boolean save(MemberId member, Answers answers) {
        store.save(member, answers, null);
        return true;
    }

    private boolean keep(MemberId member, String code) {
        store.addFavourite(member, code);
        return true;
    }

    private boolean release(MemberId member, String code) {
        store.removeFavourite(member, code);
        return true;
    }

    private boolean prepare(String email) {
        store.prepare(email, Answers.NONE.withUsualWorkplace(SITE));
        return true;
    }

    private boolean claim(MemberId member, String email) {
        store.claim(member, email);
        return true;
    }

    private static <T> T as(TenantId tenant, Callable<T> work) throws Exception {
        return TenantScope.call(tenant, work);
    }
}
