package com.vivrou.audit.domain;

import com.vivrou.kernel.ActionPerformed;
import com.vivrou.kernel.OwningDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * What an operator does in a terminal, in the same journal as what is done on the console. There is no container there,
 * so it is written at once and by itself.
 */
public final class WritingFromTerminal {
    private final OwningDatabase database;

    public WritingFromTerminal(OwningDatabase database) {
        this.database = database;
    }

    public void write(ActionPerformed action) throws SQLException {
        try (Connection connection = database.open();
                PreparedStatement row = connection.prepareStatement(
                        "insert into platform_journal (id, actor, action, target, reason) values (?, ?, ?, ?, ?)")) {
            row.setObject(1, UUID.randomUUID());
            row.setString(2, action.actor());
            row.setString(3, action.action());
            row.setString(4, action.target());
            row.setString(5, action.reason());
            row.executeUpdate();
        }
    }
}
