package com.vivrou.tenancy.domain;

import com.vivrou.tenancy.TenantId;
import com.vivrou.tenancy.TenantScope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Second barrier: each connection that enters a transaction is told its tenant, which the row policies of the database
 * compare with every row. The setting is local to the transaction, so it cannot travel through the pool. A connection
 * outside a transaction is told nothing and sees no tenant data.
 */
public class TenantSessionListener extends SessionEventAdapter {
    private static final String TELL =
            "select set_config('app.tenant', ?, true), set_config('statement_timeout', ?, true)";
    private static final String STATEMENT_TIMEOUT = "15s";

    @Override
    public void postAcquireConnection(SessionEvent event) {
        Connection connection = ((Accessor) event.getResult()).getConnection();
        try {
            if (connection.getAutoCommit()) {
                return;
            }
            Optional<TenantId> tenant = TenantScope.current();
            try (PreparedStatement tell = connection.prepareStatement(TELL)) {
                tell.setString(1, tenant.map(id -> Integer.toString(id.value())).orElse(""));
                tell.setString(2, STATEMENT_TIMEOUT);
                tell.execute();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be told the tenant.", e);
        }
    }
}
