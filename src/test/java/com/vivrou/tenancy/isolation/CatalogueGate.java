package com.vivrou.tenancy.isolation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks the database's catalogue what could let one tenant see another's rows. */
final class CatalogueGate {
    /** Tables that all tenants share, by name: what tells tenants apart, reference data, and the migrations' own. */
    private static final String SHARED =
            """
            ('flyway_schema_history', 'tenant', 'tenant_host', 'platform_admin', 'platform_journal', 'revoked_console_session',
             'reference_publication', 'reference_indicator', 'reference_class', 'reference_commune',
             'reference_figure', 'reference_contour', 'reference_pack_report',
             'reference_edition', 'reference_published', 'reference_column', 'reference_share_alike_column',
             'reference_label', 'reference_place', 'reference_outline', 'reference_job',
             'reference_share_alike_station')
            """;

    private static final String TABLES =
            """
            with tables as (
              select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity,
                     (select a.attnum from pg_attribute a
                      where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped) tenant_column
              from pg_class c
              where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname not in %s)
            """
                    .formatted(SHARED);

    private static final Map<String, String> QUESTIONS = new TreeMap<>(Map.of(
            "has no tenant_id and is not on the list of shared tables",
                    TABLES + "select relname from tables where tenant_column is null",
            "row security is off or not forced",
                    TABLES
                            + "select relname from tables where tenant_column is not null"
                            + " and not (relrowsecurity and relforcerowsecurity)",
            "has no restrictive policy on the tenant for every command",
                    TABLES
                            + "select relname from tables where tenant_column is not null and not exists ("
                            + " select 1 from pg_policy p where p.polrelid = tables.oid and not p.polpermissive"
                            + " and p.polcmd = '*' and p.polroles = '{0}'"
                            + " and pg_get_expr(p.polqual, p.polrelid) like '%app.tenant%'"
                            + " and pg_get_expr(p.polwithcheck, p.polrelid) like '%app.tenant%')",
            "its primary key does not start with tenant_id",
                    TABLES
                            + "select relname from tables where tenant_column is not null and not exists ("
                            + " select 1 from pg_index i where i.indrelid = tables.oid and i.indisprimary"
                            + " and i.indkey[0] = tables.tenant_column)",
            "has a unique index without tenant_id",
                    TABLES
                            + "select relname from tables join pg_index i on i.indrelid = tables.oid"
                            + " where tenant_column is not null and i.indisunique"
                            + " and not tenant_column = any (i.indkey::int2[])",
            "has a foreign key to tenant data without tenant_id",
                    TABLES
                            + "select t.relname from tables t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'"
                            + " join tables f on f.oid = k.confrelid"
                            + " where t.tenant_column is not null and f.tenant_column is not null"
                            + " and not t.tenant_column = any (k.conkey)",
            "the runtime role may truncate it, refer to it or put triggers on it",
                    "select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')"
                            + " and has_table_privilege('vivrou_app', c.oid, 'TRUNCATE, REFERENCES, TRIGGER')",
            "is a view that does not run as its caller",
                    "select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm')"
                            + " and not coalesce('security_invoker=true' = any (c.reloptions), false)",
            "is a function that runs as its owner",
                    "select p.proname from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef"));

    private CatalogueGate() {}

    /** One line for each opening found, naming the table; empty when there is none. */
    static List<String> findings(Connection connection) throws SQLException {
        List<String> findings = new ArrayList<>();
        for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(question.getValue())) {
                while (rows.next()) {
                    findings.add(rows.getString(1) + ": " + question.getKey());
                }
            }
        }
        return findings;
    }

    /** Every table of tenant data, for tests that visit them all. */
    static List<String> tenantTables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        TABLES + "select relname from tables where tenant_column is not null order by relname")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
