package com.vivrou.tenancy.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vivrou.devstack.DevStack;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second barrier, table by table, as the runtime role sees it. */
class TenantTablesIT {
    @Test
    void noTableLetsOneTenantSeeAnother() throws SQLException {
        try (Connection owner = DevStack.get().ownerConnection()) {
            assertThat(CatalogueGate.findings(owner)).isEmpty();
            assertThat(CatalogueGate.tenantTables(owner)).isNotEmpty();
        }
    }

    /** Each opening is made in a transaction that is rolled back; the gate must name it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alter table member disable row level security | row security is off or not forced",
                "alter table member no force row level security | row security is off or not forced",
                "drop policy tenant_only on member | no restrictive policy",
                "create table stray (id int primary key) | not on the list of shared tables",
                "create table stray (id int primary key, tenant_id int) | primary key does not start",
                "create unique index stray on member (email) | unique index without tenant_id",
                "create view stray as select * from member | view that does not run as its caller",
                "grant truncate on member to vivrou_app | may truncate",
            })
    void theGateIsRedWhenABarrierIsRemoved(String opening, String finding) throws SQLException {
        try (Connection owner = DevStack.get().ownerConnection()) {
            owner.setAutoCommit(false);
            try (Statement statement = owner.createStatement()) {
                statement.execute(opening);
                assertThat(CatalogueGate.findings(owner)).anyMatch(line -> line.contains(finding));
            } finally {
                owner.rollback();
            }
        }
    }

    @Test
    void aTenantSeesOnlyItsRowsAndNobodySeesAnyWithoutATenant() throws SQLException {
        try (Connection owner = DevStack.get().ownerConnection();
                Connection runtime = DevStack.get().runtimeConnection()) {
            runtime.setAutoCommit(false);
            for (String table : CatalogueGate.tenantTables(owner)) {
                assertThat(foreignRows(runtime, table, "1")).as(table).isZero();
                assertThat(foreignRows(runtime, table, "2")).as(table).isZero();
                assertThat(rows(runtime, table, ""))
                        .as(table + " without a tenant")
                        .isZero();
                assertThatThrownBy(() -> rows(runtime, table, "x"))
                        .as(table + " with nonsense")
                        .isInstanceOf(SQLException.class);
                runtime.rollback();
            }
        }
    }

    @Test
    void everyTenantHasRowsOfItsOwnToHide() throws SQLException {
        try (Connection runtime = DevStack.get().runtimeConnection()) {
            runtime.setAutoCommit(false);
            assertThat(rows(runtime, "perimeter", "1")).isPositive();
            assertThat(rows(runtime, "perimeter", "2")).isPositive();
        }
    }

    private static long foreignRows(Connection runtime, String table, String tenant) throws SQLException {
        return count(runtime, "select count(*) from " + table + " where tenant_id <> " + tenant, tenant);
    }

    private static long rows(Connection runtime, String table, String tenant) throws SQLException {
        return count(runtime, "select count(*) from " + table, tenant);
    }

    private static long count(Connection runtime, String query, String tenant) throws SQLException {
        try (PreparedStatement tell = runtime.prepareStatement("select set_config('app.tenant', ?, true)");
                Statement statement = runtime.createStatement()) {
            tell.setString(1, tenant);
            tell.execute();
            try (ResultSet row = statement.executeQuery(query)) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
