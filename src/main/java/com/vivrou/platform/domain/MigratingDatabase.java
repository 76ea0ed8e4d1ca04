package com.vivrou.platform.domain;

import com.vivrou.kernel.OwningDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema up to date, as the role that owns it. */
@ApplicationScoped
public class MigratingDatabase {
    @Inject
    private OwningDatabase owningDatabase;

    /** For the container. */
    MigratingDatabase() {}

    /** For the command line, which has no container. */
    public MigratingDatabase(OwningDatabase owningDatabase) {
        this.owningDatabase = owningDatabase;
    }

    void migrate() {
        flyway().migrate();
    }

    /** True when every migration of this build is applied; false also when the database cannot be asked. */
    public boolean isUpToDate() {
        try {
            return flyway().info().pending().length == 0;
        } catch (FlywayException e) {
            return false;
        }
    }

    private Flyway flyway() {
        return Flyway.configure(MigratingDatabase.class.getClassLoader())
                .dataSource(owningDatabase.dataSource())
                .locations("classpath:db/migration")
                // Each feature numbers its own block: a new file of one is lower than the last file of another.
                .outOfOrder(true)
                .load();
    }
}
