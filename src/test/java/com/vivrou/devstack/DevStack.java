package com.vivrou.devstack;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A running Vivrou with all its servers. Integration tests share the one that {@link #get()} starts when the first of
 * them asks for it, and that ends with the tests' process.
 */
public final class DevStack implements AutoCloseable {
    private static @Nullable DevStack shared;
    private static @Nullable StartFailure failure;

    private final StackSettings settings;
    private final StackServers servers;

    private DevStack(StackSettings settings, StackServers servers) {
        this.settings = settings;
        this.servers = servers;
    }

    /** The stack of this build's integration tests. A start that failed is not tried again for the next test. */
    public static synchronized DevStack get() {
        if (failure != null) {
            throw failure;
        }
        DevStack stack = shared;
        if (stack == null) {
            try {
                stack = startForTests();
            } catch (StartFailure e) {
                failure = e;
                throw e;
            }
            shared = stack;
        }
        return stack;
    }

    private static DevStack startForTests() {
        StackSettings settings = StackSettings.forTests();
        try {
            Unpacking.deleteTree(settings.data());
        } catch (IOException e) {
            throw new StartFailure("Cannot empty " + settings.data() + ": " + e.getMessage(), e);
        }
        return start(settings, () -> {});
    }

    static DevStack start(StackSettings settings, Runnable afterStop) {
        StackServers servers = new StackServers(settings);
        Thread stopping = new Thread(
                () -> {
                    servers.close();
                    afterStop.run();
                },
                "devstack-stop");
        Runtime.getRuntime().addShutdownHook(stopping);
        servers.start();
        return new DevStack(settings, servers);
    }

    public String portalUrl() {
        return settings.publicUrl();
    }

    public String consoleUrl() {
        return "http://admin.localhost:" + settings.httpPort();
    }

    public String territoryUrl(String slug) {
        return "http://" + slug + ".localhost:" + settings.httpPort();
    }

    public String keycloakUrl() {
        return settings.keycloakUrl();
    }

    public String mailboxUrl() {
        return settings.mailboxUrl();
    }

    /** A connection as the role that owns the schema; the caller closes it. */
    public Connection ownerConnection() throws SQLException {
        return servers.database().open("vivrou", EmbeddedDatabase.OWNER);
    }

    /** A connection as the role that the application serves with; the caller closes it. */
    public Connection runtimeConnection() throws SQLException {
        return servers.database().open("vivrou", EmbeddedDatabase.RUNTIME);
    }

    /** An empty database beside the application's own; made anew when it is there already. */
    public FreshDatabase freshDatabase(String name) {
        return FreshDatabase.on(settings, servers.database(), name);
    }

    public Mailbox mailbox() {
        return servers.mailbox();
    }

    /** The browser of all journeys; each takes its own context from it. */
    public Browser browser() {
        return Chromium.shared();
    }

    StackSettings settings() {
        return settings;
    }

    StackServers servers() {
        return servers;
    }

    Path applicationLog() {
        return settings.log(StackServers.APPLICATION);
    }

    @Override
    public void close() {
        servers.close();
    }
}
