package com.vivrou.platform.domain;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Refuses to serve anybody through a database role that row policies would not bind. */
@ApplicationScoped
public class CheckingRuntimeRole {
    private static final String POWERS =
            """
            select current_user,
                   r.rolsuper,
                   r.rolbypassrls,
                   exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                           where n.nspname = current_schema() and c.relkind in ('r', 'p', 'v', 'm')
                             and pg_has_role(r.oid, c.relowner, 'member'))
            from pg_roles r where r.rolname = current_user
            """;

    @Resource(lookup = "java:app/vivrou/runtime")
    private DataSource dataSource;

    /** @throws IllegalStateException when the role is a superuser, bypasses row security, or owns a table */
    void check() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(POWERS);
                ResultSet row = statement.executeQuery()) {
            row.next();
            refuse(row.getBoolean(2), row.getString(1), "is a superuser");
            refuse(row.getBoolean(3), row.getString(1), "bypasses row-level security");
            refuse(row.getBoolean(4), row.getString(1), "owns tables of the application");
        } catch (SQLException e) {
            throw new IllegalStateException("Vivrou cannot start: the database does not answer the runtime role.", e);
        }
    }

    private static void refuse(boolean tooPowerful, String role, String power) {
        if (tooPowerful) {
            throw new IllegalStateException("Vivrou refuses to start: the runtime role " + role + " " + power
                    + ". Connect it as a role without that power (vivrou.database.runtime.user).");
        }
    }
}
