package com.vivrou.devstack;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * PostgreSQL from the binaries of Maven Central, on the loopback address only. Roles as in production: one owns the
 * schema, one serves requests and has no power over row policies, one belongs to Keycloak.
 */
final class EmbeddedDatabase implements AutoCloseable {
    static final String OWNER = "vivrou_owner";
    static final String RUNTIME = "vivrou_app";

    private final StackSettings settings;
    private final Secrets secrets;
    private final ServerProcess server;

    private EmbeddedDatabase(StackSettings settings, Secrets secrets, ServerProcess server) {
        this.settings = settings;
        this.secrets = secrets;
        this.server = server;
    }

    static EmbeddedDatabase start(StackSettings settings, Secrets secrets)
            throws IOException, InterruptedException, SQLException {
        Path programs = programs(settings);
        Path cluster = settings.data().resolve("postgresql");
        boolean fresh = !Files.exists(cluster.resolve("PG_VERSION"));
        if (fresh) {
            Unpacking.deleteTree(cluster);
            Files.createDirectories(cluster);
        }
        List<String> prefix = Unprivileged.prefix(programs, cluster);
        if (fresh) {
            initialise(settings, secrets, programs, cluster, prefix);
        }
        ServerProcess server = ServerProcess.start(
                "PostgreSQL",
                command(prefix, programs, "postgres", serverOptions(settings, cluster)),
                Map.of(),
                cluster,
                settings.log("postgresql"));
        EmbeddedDatabase database = new EmbeddedDatabase(settings, secrets, server);
        try {
            server.await(Duration.ofSeconds(30), database::answers);
            database.prepare();
            return database;
        } catch (SQLException | RuntimeException e) {
            server.stop();
            throw e;
        }
    }

    /** The unpacked programs, in a folder named after the archive, and so after its version. */
    private static Path programs(StackSettings settings) throws IOException {
        String system = System.getProperty("os.name", "").startsWith("Mac") ? "darwin" : "linux";
        String machine = "aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
        URL archive = EmbeddedDatabase.class.getResource("/postgres-" + system + "-" + machine + ".txz");
        if (archive == null) {
            throw new StartFailure("Vivrou has no PostgreSQL for this machine (" + system + ", " + machine + ").");
        }
        String jar = archive.getPath().substring(0, archive.getPath().indexOf(".jar!"));
        Path programs = settings.servers().resolve(jar.substring(jar.lastIndexOf('/') + 1));
        if (!Files.exists(programs)) {
            try (InputStream packed = archive.openStream()) {
                Unpacking.tarXz(packed, programs);
            }
        }
        return programs;
    }

    private static void initialise(
            StackSettings settings, Secrets secrets, Path programs, Path cluster, List<String> prefix)
            throws IOException, InterruptedException {
        Path passwordFile = settings.data().resolve("initdb.password");
        Files.writeString(passwordFile, secrets.of("database.postgres"));
        ServerProcess initdb = ServerProcess.start(
                "PostgreSQL's initdb",
                command(
                        prefix,
                        programs,
                        "initdb",
                        List.of(
                                "-D",
                                cluster.toString(),
                                "--username=postgres",
                                "--pwfile=" + passwordFile,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=C",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--no-sync")),
                Map.of(),
                settings.data(),
                settings.log("initdb"));
        int exit = initdb.awaitEnd(Duration.ofSeconds(60));
        Files.delete(passwordFile);
        if (exit != 0) {
            throw initdb.failure("failed");
        }
    }

    private static List<String> serverOptions(StackSettings settings, Path cluster) {
        List<String> options = new ArrayList<>(List.of(
                "-D",
                cluster.toString(),
                "-p",
                Integer.toString(settings.databasePort()),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "shared_buffers=64MB",
                "-c",
                "max_connections=100"));
        if (!settings.durable()) {
            options.addAll(List.of("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"));
        }
        return options;
    }

    private static List<String> command(List<String> prefix, Path programs, String program, List<String> options) {
        List<String> command = new ArrayList<>(prefix);
        command.add(programs.resolve("bin").resolve(program).toString());
        command.addAll(options);
        return command;
    }

    private boolean answers() {
        try (Connection connection = open("postgres", "postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private void prepare() throws SQLException {
        try (Connection connection = open("postgres", "postgres");
                Statement statement = connection.createStatement()) {
            for (String role : List.of(OWNER, RUNTIME, "keycloak")) {
                if (!exists(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
                    statement.execute("create role " + role
                            + " login nosuperuser nobypassrls nocreatedb nocreaterole noreplication");
                }
                statement.execute("alter role " + role + " password '" + password(role) + "'");
            }
            createDatabase(statement, "vivrou", OWNER);
            createDatabase(statement, "keycloak", "keycloak");
        }
    }

    private static void createDatabase(Statement statement, String name, String owner) throws SQLException {
        if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
            statement.execute("create database " + name + " owner " + owner);
            statement.execute("revoke connect on database " + name + " from public");
            statement.execute("grant connect on database " + name + " to " + (name.equals("vivrou") ? RUNTIME : owner));
        }
    }

    /** An empty database with the rights of the application's own. */
    void recreate(String name) throws SQLException {
        try (Connection connection = open("postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            createDatabase(statement, name, OWNER);
            statement.execute("grant connect on database " + name + " to " + RUNTIME);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next();
        }
    }

    String password(String role) {
        return secrets.of("database." + role);
    }

    Connection open(String database, String role) throws SQLException {
        return DriverManager.getConnection(settings.databaseUrl(database), role, password(role));
    }

    @Override
    public void close() {
        server.stop();
    }

    ServerProcess server() {
        return server;
    }
}
