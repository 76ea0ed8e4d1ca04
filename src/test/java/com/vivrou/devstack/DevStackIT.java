package com.vivrou.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class DevStackIT {
    private final DevStack stack = DevStack.get();

    @Test
    void theApplicationIsReady() {
        assertThat(LocalHttp.get(stack.portalUrl() + "/health/ready").body()).contains("\"status\":\"UP\"");
    }

    @Test
    void keycloakIssuesInItsPublicName() {
        assertThat(LocalHttp.get(stack.keycloakUrl() + "/realms/territoires/.well-known/openid-configuration")
                        .body())
                .contains("\"issuer\":\"" + stack.keycloakUrl() + "/realms/territoires\"");
    }

    @Test
    void theRuntimeRoleHasNoPower() throws SQLException {
        try (Connection connection = stack.runtimeConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles"
                                + " where rolname = current_user")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getBoolean(1)).isFalse();
        }
    }

    @Test
    void theMailboxIsReadableInTheBrowser() {
        assertThat(LocalHttp.get(stack.mailboxUrl()).body()).contains("Mailbox");
    }
}
