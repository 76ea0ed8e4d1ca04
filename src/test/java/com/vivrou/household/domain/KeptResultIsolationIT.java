package com.vivrou.household.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.devstack.ContainerTest;
import com.vivrou.household.Answers;
import com.vivrou.household.domain.KeptResult.Line;
import com.vivrou.identity.MemberId;
import com.vivrou.matching.CommuneResult.Standing;
import com.vivrou.matching.Tenure;
import com.vivrou.tenancy.TenantId;
import com.vivrou.tenancy.TenantScope;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A kept result is its household's: no other of the territory and no other territory reads, renames or deletes it. */
class KeptResultIsolationIT extends ContainerTest {
    private static final TenantId ONE = new TenantId(1);
    private static final TenantId TWO = new TenantId(2);
    private static final int MOST = 3;

    @Inject
    private KeptResultStore store;

    private final MemberId ana = new MemberId(UUID.randomUUID());
    private final MemberId sam = new MemberId(UUID.randomUUID());

    @Test
    void comesBackAsItWasKept() throws Exception {
        KeptResult result = result(900);
        as(ONE, () -> store.keep(ana, result, MOST));
        assertThat(as(ONE, () -> store.find(ana, result.id()))).contains(result);
        assertThat(as(ONE, () -> store.list(ana))).containsExactly(result);
    }

    @Test
    void nobodyElseReadsIt() throws Exception {
        KeptResult result = result(900);
        as(ONE, () -> store.keep(ana, result, MOST));
        as(ONE, () -> store.keep(sam, result(700), MOST));
        as(TWO, () -> store.keep(ana, result(800), MOST));
        assertThat(as(ONE, () -> store.find(sam, result.id()))).isEmpty();
        assertThat(as(TWO, () -> store.find(ana, result.id()))).isEmpty();
        assertThat(as(ONE, () -> store.list(sam))).hasSize(1).doesNotContain(result);
        assertThat(as(TWO, () -> store.list(ana))).hasSize(1).doesNotContain(result);
    }

    @Test
    void nobodyElseRenamesOrDeletesIt() throws Exception {
        KeptResult result = result(900);
        as(ONE, () -> store.keep(ana, result, MOST));
        as(ONE, () -> store.keep(sam, result(700), MOST));
        as(TWO, () -> store.keep(ana, result(800), MOST));
        as(ONE, () -> change(sam, result.id()));
        as(TWO, () -> change(ana, result.id()));
        assertThat(as(ONE, () -> store.list(ana))).containsExactly(result);
    }

    @Test
    void thereIsRoomForSoMany() throws Exception {
        for (int i = 0; i < MOST; i++) {
            KeptResult each = result(900 + i);
            assertThat(as(ONE, () -> store.keep(ana, each, MOST))).contains(each.id());
        }
        assertThat(as(ONE, () -> store.keep(ana, result(400), MOST))).isEmpty();
        assertThat(as(ONE, () -> store.keep(sam, result(400), MOST))).isPresent();
        assertThat(as(ONE, () -> store.list(ana)))
                .hasSize(MOST)
                .extracting(KeptResult::keptAt)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void keptTwiceInARowItIsOne() throws Exception {
        KeptResult result = result(900);
        as(ONE, () -> store.keep(ana, result, MOST));
        assertThat(as(ONE, () -> store.keep(ana, result(900), MOST))).contains(result.id());
        assertThat(as(ONE, () -> store.list(ana))).hasSize(1);
    }

    @Test
    void itsHouseholdRenamesAndDeletesIt() throws Exception {
        KeptResult result = result(900);
        as(ONE, () -> store.keep(ana, result, MOST));
        as(ONE, () -> rename(ana, result.id()));
        assertThat(as(ONE, () -> store.find(ana, result.id()).map(KeptResult::title)))
                .contains("Près de la forêt");
        as(ONE, () -> change(ana, result.id()));
        assertThat(as(ONE, () -> store.list(ana))).isEmpty();
    }

    private Optional<UUID> change(MemberId member, UUID id) {
        rename(member, id);
        store.delete(member, id);
        return Optional.of(id);
    }

    private Optional<UUID> rename(MemberId member, UUID id) {
        store.rename(member, id, "Près de la forêt");
        return Optional.of(id);
    }

    private static KeptResult result(int budget) {
        return new KeptResult(
                UUID.randomUUID(),
                "",
                Answers.NONE.withBudget(Tenure.RENT, budget),
                2026,
                3,
                "abc",
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                List.of(new Line(1, "01283", "Oyonnax", Standing.RANKED, 200.0 / 3, 1)));
    }

    private static <T> T as(TenantId tenant, Callable<T> work) throws Exception {
        return TenantScope.call(tenant, work);
    }
}
