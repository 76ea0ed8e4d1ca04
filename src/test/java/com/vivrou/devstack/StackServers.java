package com.vivrou.devstack;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Starts the servers of a stack in their order, and stops in the opposite one whatever had been started. */
final class StackServers implements AutoCloseable {
    static final String APPLICATION = "application";

    private static final long ROOM_NEEDED = 1L << 30;
    private static final Duration TIME_TO_OPEN = Duration.ofSeconds(180);

    private final StackSettings settings;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private volatile boolean closed;
    private @Nullable Secrets secrets;
    private @Nullable EmbeddedDatabase database;
    private @Nullable IdentityServer identity;
    private @Nullable Mailbox mailbox;
    private @Nullable ApplicationServer application;

    StackServers(StackSettings settings) {
        this.settings = settings;
    }

    void start() {
        try {
            startEach();
        } catch (StartFailure e) {
            close();
            throw e;
        } catch (FileSystemException e) {
            close();
            throw new StartFailure(
                    "Cannot use " + e.getFile() + ": " + Objects.requireNonNullElse(e.getReason(), e.toString()), e);
        } catch (IOException | SQLException e) {
            close();
            throw new StartFailure("The development stack cannot start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new StartFailure("Interrupted while starting.", e);
        }
    }

    private void startEach() throws IOException, SQLException, InterruptedException {
        prepareDirectories();
        Secrets secrets = new Secrets(settings.data());
        this.secrets = secrets;

        long since = System.nanoTime();
        EmbeddedDatabase database = EmbeddedDatabase.start(settings, secrets);
        this.database = keep(database);
        Progress.done("PostgreSQL is ready", since);

        this.mailbox = keep(Mailbox.start(settings));

        since = System.nanoTime();
        IdentityServer identity = keep(IdentityServer.launch(settings, secrets));
        this.identity = identity;
        identity.await(settings);
        KeycloakAdmin admin = new KeycloakAdmin(settings, secrets);
        new Realm(settings, admin, applicationEnvironment()).prepare();
        Progress.done("Keycloak is ready", since);

        since = System.nanoTime();
        startApplication();
        Progress.done("The application is ready", since);

        since = System.nanoTime();
        prepareDemo(new DemoAccounts(admin));
        Progress.done("The territories are open, with their demo people", since);
    }

    private void prepareDirectories() throws IOException {
        Files.createDirectories(settings.data());
        Files.createDirectories(settings.servers());
        Files.createDirectories(settings.imports());
        if (!Files.isWritable(settings.data())) {
            throw new StartFailure("Vivrou may not write to " + settings.data() + ".");
        }
        long room = Files.getFileStore(settings.data()).getUsableSpace();
        if (room < ROOM_NEEDED) {
            throw new StartFailure("The disk is nearly full: Vivrou needs 1 GB at " + settings.data() + ", and only "
                    + (room >> 20) + " MB are free.");
        }
    }

    /** Remembers what runs, unless the stack is being stopped meanwhile. */
    private synchronized <T extends AutoCloseable> T keep(T server) {
        started.push(server);
        if (closed) {
            closeStarted();
            throw new StartFailure("Stopped while starting.");
        }
        return server;
    }

    private void prepareDemo(DemoAccounts accounts) throws SQLException {
        try (Connection connection = database().open("vivrou", EmbeddedDatabase.RUNTIME)) {
            DemoData data = new DemoData(connection);
            for (DemoTerritory territory : DemoTerritory.values()) {
                data.bringAbout(territory, awaitOpen(territory, data, accounts));
            }
        }
        accounts.bringAbout();
    }

    /** Territories open in the background, after the application has started. */
    private int awaitOpen(DemoTerritory territory, DemoData data, DemoAccounts accounts) throws SQLException {
        long end = System.nanoTime() + TIME_TO_OPEN.toNanos();
        while (System.nanoTime() < end) {
            OptionalInt tenant = data.tenant(territory);
            if (tenant.isPresent() && accounts.organization(territory).isPresent()) {
                return tenant.getAsInt();
            }
            Pause.millis(250);
        }
        throw application().server().failure("did not open the territory " + territory.slug);
    }

    private void startApplication() throws IOException {
        this.application = startAnother(APPLICATION, settings.war(), settings.httpPort());
    }

    /** An application server beside the stack's own, on the same database and Keycloak. */
    ApplicationServer startAnother(String name, Path war, int port) throws IOException {
        ApplicationServer server = keep(ApplicationServer.launch(settings, name, war, port, applicationEnvironment()));
        server.await(settings.log(name));
        return server;
    }

    /** Stops the application and starts the WAR as it is now. */
    void redeploy() throws IOException {
        ApplicationServer old = application();
        old.close();
        synchronized (this) {
            started.remove(old);
        }
        startApplication();
    }

    /** Every setting of the application; production gives the same names. */
    Map<String, String> applicationEnvironment() {
        Secrets secrets = Objects.requireNonNull(this.secrets);
        Path tenants = settings.directory().resolve("tenants");
        return Map.ofEntries(
                Map.entry("VIVROU_PUBLIC_URL", settings.publicUrl()),
                Map.entry("VIVROU_DATABASE_URL", settings.databaseUrl("vivrou")),
                Map.entry("VIVROU_DATABASE_OWNER_USER", EmbeddedDatabase.OWNER),
                Map.entry("VIVROU_DATABASE_OWNER_PASSWORD", database().password(EmbeddedDatabase.OWNER)),
                Map.entry("VIVROU_DATABASE_RUNTIME_USER", EmbeddedDatabase.RUNTIME),
                Map.entry("VIVROU_DATABASE_RUNTIME_PASSWORD", database().password(EmbeddedDatabase.RUNTIME)),
                Map.entry("VIVROU_KEYCLOAK_URL", settings.keycloakUrl()),
                Map.entry("VIVROU_KEYCLOAK_INTERNAL_URL", settings.keycloakInternalUrl()),
                Map.entry("VIVROU_KEYCLOAK_REALM", IdentityServer.REALM),
                Map.entry("VIVROU_KEYCLOAK_PROVISIONING_CLIENT", "vivrou-provisioning"),
                Map.entry("VIVROU_KEYCLOAK_PROVISIONING_SECRET", secrets.of("keycloak.provisioning")),
                Map.entry("VIVROU_IDENTITY_SECRET", secrets.of("identity")),
                Map.entry("VIVROU_MAIL_HOST", "127.0.0.1"),
                Map.entry("VIVROU_MAIL_PORT", Integer.toString(settings.mailPort())),
                Map.entry("VIVROU_MAIL_FROM", "bonjour@vivrou.example"),
                Map.entry("VIVROU_IMPORTS_DIR", settings.imports().toString()),
                Map.entry("VIVROU_PLATFORM_ADMINS", DemoAccounts.PLATFORM_ADMIN.email()),
                Map.entry("VIVROU_TENANTS_DIR", tenants.toString()));
    }

    Stream<ProcessHandle> family() {
        return processes().flatMap(ServerProcess::family);
    }

    /** A server that ends by itself ends the run, with the reason. */
    synchronized void checkAlive() {
        if (closed) {
            return;
        }
        processes().filter(server -> !server.isAlive()).findFirst().ifPresent(server -> {
            throw server.failure("stopped by itself");
        });
    }

    private Stream<ServerProcess> processes() {
        return Stream.of(
                database().server(),
                Objects.requireNonNull(identity).server(),
                application().server());
    }

    EmbeddedDatabase database() {
        return Objects.requireNonNull(database);
    }

    Mailbox mailbox() {
        return Objects.requireNonNull(mailbox);
    }

    ApplicationServer application() {
        return Objects.requireNonNull(application);
    }

    @Override
    public void close() {
        closed = true;
        closeAll();
    }

    private synchronized void closeAll() {
        closeStarted();
    }

    private void closeStarted() {
        while (!started.isEmpty()) {
            AutoCloseable server = started.pop();
            try {
                server.close();
            } catch (Exception e) {
                Progress.say("  Not stopped cleanly: " + e.getMessage());
            }
        }
    }
}
