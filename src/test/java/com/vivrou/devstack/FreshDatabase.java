package com.vivrou.devstack;

import com.vivrou.kernel.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database of its own with an up-to-date schema, for tests that change what all territories share. On the server of
 * the tests' stack, or on one that only PostgreSQL was started for.
 */
public final class FreshDatabase implements AutoCloseable {
    private final StackSettings settings;
    private final String name;
    private final EmbeddedDatabase server;
    private final AutoCloseable ending;

    private FreshDatabase(StackSettings settings, String name, EmbeddedDatabase server, AutoCloseable ending) {
        this.settings = settings;
        this.name = name;
        this.server = server;
        this.ending = ending;
    }

    static FreshDatabase on(StackSettings settings, EmbeddedDatabase server, String name) {
        return new FreshDatabase(settings, name, server, () -> {}).filled();
    }

    /** Starts PostgreSQL and nothing else; its data are gone with {@code target}. */
    public static FreshDatabase alone(String name) {
        StackSettings tests = StackSettings.forTests();
        StackSettings settings = new StackSettings(
                tests.directory(),
                tests.directory().resolve("target").resolve(name),
                tests.servers(),
                false,
                tests.httpPort(),
                tests.keycloakPort(),
                tests.databasePort(),
                tests.mailPort(),
                tests.mailboxPort());
        try {
            Unpacking.deleteTree(settings.data());
            Files.createDirectories(settings.data());
            Files.createDirectories(settings.servers());
            Files.createDirectories(settings.logs());
            EmbeddedDatabase server = EmbeddedDatabase.start(settings, new Secrets(settings.data()));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return new FreshDatabase(settings, name, server, server).filled();
        } catch (IOException | SQLException e) {
            throw new StartFailure("PostgreSQL cannot start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while starting.", e);
        }
    }

    /** What {@code mvn -Prun} keeps, while it is stopped: PostgreSQL alone, with all that was imported there. */
    public static FreshDatabase ofRun() {
        StackSettings settings = StackSettings.forRun();
        try {
            EmbeddedDatabase server = EmbeddedDatabase.start(settings, new Secrets(settings.data()));
            return new FreshDatabase(settings, "vivrou", server, server);
        } catch (IOException | SQLException e) {
            throw new StartFailure("PostgreSQL cannot start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while starting.", e);
        }
    }

    /** The settings that name this database, by their names. */
    public Map<String, String> values() {
        return Map.of(
                "vivrou.database.url", settings.databaseUrl(name),
                "vivrou.database.owner.user", EmbeddedDatabase.OWNER,
                "vivrou.database.owner.password", server.password(EmbeddedDatabase.OWNER),
                "vivrou.database.runtime.user", EmbeddedDatabase.RUNTIME,
                "vivrou.database.runtime.password", server.password(EmbeddedDatabase.RUNTIME));
    }

    public Settings settings() {
        return new Settings(key -> Optional.ofNullable(values().get(key)));
    }

    public Connection ownerConnection() throws SQLException {
        return connection(EmbeddedDatabase.OWNER);
    }

    public Connection runtimeConnection() throws SQLException {
        return connection(EmbeddedDatabase.RUNTIME);
    }

    /** What the application's pool is in the server. */
    public DataSource runtimeSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.databaseUrl(name));
        source.setUser(EmbeddedDatabase.RUNTIME);
        source.setPassword(server.password(EmbeddedDatabase.RUNTIME));
        return source;
    }

    /** Folder of the PostgreSQL programs, for {@code psql} beside them when it is there. */
    public Path servers() {
        return settings.servers();
    }

    @Override
    public void close() throws Exception {
        ending.close();
    }

    private Connection connection(String role) throws SQLException {
        return DriverManager.getConnection(settings.databaseUrl(name), role, server.password(role));
    }

    private FreshDatabase filled() {
        try {
            server.recreate(name);
        } catch (SQLException e) {
            throw new StartFailure("The database " + name + " cannot be made: " + e.getMessage(), e);
        }
        Flyway.configure()
                .dataSource(settings.databaseUrl(name), EmbeddedDatabase.OWNER, server.password(EmbeddedDatabase.OWNER))
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        return this;
    }
}
