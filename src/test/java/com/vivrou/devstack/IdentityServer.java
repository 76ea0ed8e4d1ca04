package com.vivrou.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keycloak from its distribution zip, with its tables in the stack's PostgreSQL. It is unpacked and built once, which
 * makes every later start quick.
 */
final class IdentityServer implements AutoCloseable {
    static final String REALM = "territoires";
    static final String ADMIN = "devstack";

    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--health-enabled=false", "--metrics-enabled=false");

    private final ServerProcess server;

    private IdentityServer(ServerProcess server) {
        this.server = server;
    }

    /** Starts without waiting. */
    static IdentityServer launch(StackSettings settings, Secrets secrets) throws IOException, InterruptedException {
        Path home = home(settings);
        ServerProcess server = ServerProcess.start(
                "Keycloak",
                List.of(
                        home.resolve("bin/kc.sh").toString(),
                        "start",
                        "--optimized",
                        "--spi-theme--static-max-age=-1",
                        "--spi-theme--cache-themes=false",
                        "--spi-theme--cache-templates=false"),
                environment(settings, secrets),
                settings.data(),
                settings.log("keycloak"));
        return new IdentityServer(server);
    }

    private static Map<String, String> environment(StackSettings settings, Secrets secrets) throws IOException {
        return Map.ofEntries(
                Map.entry("JAVA_HOME", System.getProperty("java.home")),
                Map.entry("JAVA_OPTS_KC_HEAP", "-Xms96m -Xmx448m"),
                Map.entry("KC_CACHE", "local"),
                Map.entry(
                        "JAVA_OPTS_APPEND",
                        "-XX:-UseG1GC -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djdk.net.hosts.file="
                                + hostsFile(settings)),
                Map.entry("KC_DB_URL", settings.databaseUrl("keycloak")),
                Map.entry("KC_DB_USERNAME", "keycloak"),
                Map.entry("KC_DB_PASSWORD", secrets.of("database.keycloak")),
                Map.entry("KC_DB_POOL_INITIAL_SIZE", "1"),
                Map.entry("KC_DB_POOL_MAX_SIZE", "20"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", Integer.toString(settings.keycloakPort())),
                Map.entry("KC_HOSTNAME", settings.keycloakUrl()),
                Map.entry("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true"),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak.admin")));
    }

    /**
     * Browsers know every {@code *.localhost}, Java asks the machine, which may not; but Keycloak has to tell each host
     * that a session has ended.
     */
    private static Path hostsFile(StackSettings settings) throws IOException {
        List<String> names = new ArrayList<>(List.of("localhost", "id.localhost", "admin.localhost"));
        try (Stream<Path> packs = Files.list(settings.directory().resolve("tenants"))) {
            packs.filter(Files::isDirectory).forEach(pack -> names.add(pack.getFileName() + ".localhost"));
        }
        return Files.writeString(settings.data().resolve("hosts"), "127.0.0.1 " + String.join(" ", names) + "\n");
    }

    void await(StackSettings settings) {
        server.await(
                Duration.ofSeconds(300),
                () -> LocalHttp.answers(settings.keycloakInternalUrl() + "/realms/master", 200));
    }

    private static Path home(StackSettings settings) throws IOException, InterruptedException {
        Path zip = settings.keycloakZip();
        Path home = settings.servers().resolve(zip.getFileName().toString().replace(".zip", ""));
        if (!Files.exists(home)) {
            Progress.say("  Unpacking Keycloak (once)");
            Unpacking.zip(zip, home);
        }
        showThemes(settings, home);
        Path built = home.resolve("built-with.txt");
        String options = String.join(" ", BUILD_OPTIONS);
        if (!Files.exists(built) || !Files.readString(built).equals(options)) {
            Progress.say("  Building Keycloak (once, about 20 s)");
            build(settings, home);
            Files.writeString(built, options);
        }
        return home;
    }

    private static void build(StackSettings settings, Path home) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/kc.sh").toString(), "build"));
        command.addAll(BUILD_OPTIONS);
        ServerProcess build = ServerProcess.start(
                "Keycloak's build",
                command,
                Map.of("JAVA_HOME", System.getProperty("java.home")),
                home,
                settings.log("keycloak-build"));
        if (build.awaitEnd(Duration.ofMinutes(4)) != 0) {
            throw build.failure("failed");
        }
    }

    /** The project's own themes, read where they are edited. */
    private static void showThemes(StackSettings settings, Path home) throws IOException {
        Path ours = settings.directory().resolve("keycloak/themes");
        Path link = home.resolve("themes");
        if (Files.isSymbolicLink(link)) {
            Files.delete(link);
        } else {
            Unpacking.deleteTree(link);
        }
        if (Files.isDirectory(ours)) {
            Files.createSymbolicLink(link, ours);
        } else {
            Files.createDirectory(link);
        }
    }

    ServerProcess server() {
        return server;
    }

    @Override
    public void close() {
        server.stop();
    }
}
