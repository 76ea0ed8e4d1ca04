package com.vivrou.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vivrou.devstack.ContainerTest;
import com.vivrou.tenancy.TenantId;
import com.vivrou.tenancy.TenantScope;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** How far a territory answers is its own decision: no other territory's. */
class SurroundingsIsolationIT extends ContainerTest {
    private static final TenantId ONE = new TenantId(1);
    private static final TenantId TWO = new TenantId(2);

    @Inject
    private SurroundingsStore store;

    @Test
    void aDecisionIsTheTerritorysAlone() throws Exception {
        assertThat(as(ONE, () -> save(30))).isEqualTo(30);
        assertThat(as(TWO, store::kilometres)).isZero();
        assertThat(as(TWO, () -> save(5))).isEqualTo(5);
        assertThat(as(ONE, store::kilometres)).isEqualTo(30);
        assertThat(as(ONE, () -> save(0))).as("the same row, changed").isZero();
        assertThat(as(TWO, () -> save(0))).isZero();
    }

    @Test
    void farAwayIsRefusedByTheDatabaseToo() {
        assertThatThrownBy(() -> as(ONE, () -> save(101))).isNotNull();
    }

    private int save(int kilometres) {
        store.save(kilometres);
        return store.kilometres();
    }

    private static <T> T as(TenantId tenant, Callable<T> work) throws Exception {
        return TenantScope.call(tenant, work);
    }
}
