package com.vivrou.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database as the role that owns the schema: for migrations and for publishing reference data, which the runtime
 * role may only read. Never for tenant data, and never while a request is served.
 */
@ApplicationScoped
public class OwningDatabase {
    @Inject
    private Settings settings;

    /** For the container. */
    OwningDatabase() {}

    /** For a command line, which has no container. */
    public OwningDatabase(Settings settings) {
        this.settings = settings;
    }

    /** A new unpooled connection; the caller closes it. */
    public Connection open() throws SQLException {
        return dataSource().getConnection();
    }

    public DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.get("vivrou.database.url"));
        source.setUser(settings.get("vivrou.database.owner.user"));
        source.setPassword(settings.get("vivrou.database.owner.password"));
        source.setApplicationName("vivrou-owner");
        return source;
    }
}
