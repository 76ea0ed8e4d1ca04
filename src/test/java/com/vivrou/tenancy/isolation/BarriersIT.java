package com.vivrou.tenancy.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vivrou.devstack.ContainerTest;
import com.vivrou.kernel.OwningDatabase;
import com.vivrou.tenancy.TenantId;
import com.vivrou.tenancy.TenantScope;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What was seen to leak when one barrier stood alone (see {@code tenancy.md} of the design) is tried here on both, and
 * then on one with the other taken away.
 */
class BarriersIT extends ContainerTest {
    private static final TenantId ONE = new TenantId(1);
    private static final TenantId TWO = new TenantId(2);

    @Inject
    private Probes probes;

    @Inject
    private ProbesInNewTransaction probesInNewTransaction;

    @Inject
    private OwningDatabase owningDatabase;

    @BeforeEach
    void createTable() throws SQLException {
        execute(
                """
                drop table if exists probe_child, probe;
                create table probe (
                  tenant_id int not null references tenant (id),
                  id uuid not null,
                  body text not null,
                  primary key (tenant_id, id));
                create table probe_child (
                  tenant_id int not null references tenant (id),
                  id uuid not null,
                  parent_id uuid not null,
                  primary key (tenant_id, id),
                  foreign key (tenant_id, parent_id) references probe (tenant_id, id));
                select make_tenant_owned('probe'), make_tenant_owned('probe_child');
                """);
    }

    @AfterEach
    void dropTable() throws SQLException {
        execute("drop table if exists probe_child, probe");
    }

    @Test
    void aTenantFindsItsOwnRowsOnly() throws Exception {
        UUID ofOne = as(ONE, () -> probes.add("one"));
        UUID ofTwo = as(TWO, () -> probes.add("two"));
        assertThat(as(ONE, () -> probes.find(ofOne))).isEqualTo("one");
        assertThat(as(ONE, () -> String.valueOf(probes.find(ofTwo)))).isEqualTo("null");
        assertThat(as(ONE, probes::list)).containsExactly("one");
        assertThat(as(TWO, probes::list)).containsExactly("two");
    }

    @Test
    void whatOneTenantHasJustReadIsNotServedToAnotherFromACache() throws Exception {
        UUID ofOne = as(ONE, () -> probes.add("one"));
        as(ONE, () -> probes.find(ofOne));
        assertThat(as(TWO, () -> String.valueOf(probes.find(ofOne)))).isEqualTo("null");
    }

    @Test
    void aBulkUpdateStopsAtTheBorder() throws Exception {
        as(ONE, () -> probes.add("one"));
        as(TWO, () -> probes.add("two"));
        assertThat(as(ONE, () -> probes.overwriteAll("changed"))).isEqualTo(1);
        assertThat(as(TWO, probes::list)).containsExactly("two");
    }

    @Test
    void mergingAForeignIdentifierLeavesTheForeignRowAlone() throws Exception {
        UUID ofTwo = as(TWO, () -> probes.add("two"));
        as(ONE, () -> {
            probes.mergeWithId(ofTwo, "stolen");
            return true;
        });
        assertThat(as(TWO, () -> probes.find(ofTwo))).isEqualTo("two");
    }

    @Test
    void aForeignParentIsRefusedByTheKey() throws Exception {
        UUID ofTwo = as(TWO, () -> probes.add("two"));
        assertThatThrownBy(() -> as(ONE, () -> {
                    probes.addChildOf(ofTwo);
                    return true;
                }))
                .hasStackTraceContaining("violates foreign key constraint");
    }

    @Test
    void withoutATenantThereIsAnErrorBeforeAnyQuery() {
        assertThatThrownBy(() -> probes.list()).hasStackTraceContaining("open a TenantScope");
    }

    @Test
    void outsideATransactionNothingIsVisible() throws Exception {
        as(ONE, () -> probes.add("one"));
        assertThat(as(ONE, probes::listBareOutsideTransaction)).isEmpty();
    }

    @Test
    void aTransactionInsideAnotherKeepsTheTenant() throws Exception {
        as(ONE, () -> probes.add("one"));
        as(TWO, () -> probes.add("two"));
        List<String> seen = as(
                ONE,
                () -> probes.inTransaction(em -> {
                    List<String> both = new ArrayList<>(probesInNewTransaction.list());
                    both.addAll(probes.list());
                    return both;
                }));
        assertThat(seen).containsExactly("one", "one");
    }

    @Test
    void nativeSqlIsRefused() {
        assertThatThrownBy(() -> as(
                        ONE,
                        () -> probes.inTransaction(em ->
                                em.createNativeQuery("select body from probe").getResultList())))
                .isInstanceOf(Exception.class);
    }

    @Test
    void aScopeCannotBeChangedFromInside() {
        assertThatThrownBy(() -> as(ONE, () -> as(TWO, probes::list))).isInstanceOf(IllegalStateException.class);
    }

    /** First barrier gone: the entity does not say that it belongs to a tenant. The second one holds. */
    @Test
    void rowPoliciesHoldWithoutTheFilterOfTheEntities() throws Exception {
        as(ONE, () -> probes.add("one"));
        as(TWO, () -> probes.add("two"));
        assertThat(as(ONE, probes::listBare)).containsExactly("one");
    }

    /** Second barrier gone. The first one holds for queries. */
    @Test
    void theFilterOfTheEntitiesHoldsWithoutRowPolicies() throws Exception {
        as(ONE, () -> probes.add("one"));
        as(TWO, () -> probes.add("two"));
        execute("alter table probe disable row level security");
        assertThat(as(ONE, probes::list)).containsExactly("one");
    }

    /** Both gone: this is what the tests above would see if they could not fail. */
    @Test
    void withoutEitherBarrierTheLeakShows() throws Exception {
        as(ONE, () -> probes.add("one"));
        as(TWO, () -> probes.add("two"));
        execute("alter table probe disable row level security");
        assertThat(as(ONE, probes::listBare)).containsExactly("one", "two");
    }

    @Test
    void interleavedTenantsOnOnePoolNeverSeeEachOther() throws Exception {
        as(ONE, () -> probes.add("1"));
        as(TWO, () -> probes.add("2"));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> wrong = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                long seed = thread;
                wrong.add(threads.submit(() -> wrongAnswers(new Random(seed))));
            }
            for (Future<Integer> answers : wrong) {
                assertThat(answers.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private int wrongAnswers(Random random) throws Exception {
        int wrong = 0;
        for (int i = 0; i < 200; i++) {
            TenantId tenant = random.nextBoolean() ? ONE : TWO;
            List<String> seen = as(tenant, () -> random.nextBoolean() ? probes.list() : probes.listBare());
            if (!seen.equals(List.of(Integer.toString(tenant.value())))) {
                wrong++;
            }
        }
        return wrong;
    }

    private static <T> T as(TenantId tenant, Callable<T> work) throws Exception {
        return TenantScope.call(tenant, work);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owningDatabase.open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
