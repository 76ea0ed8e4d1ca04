package com.vivrou.devstack;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a stack keeps its data and on which ports it answers.
 *
 * @param directory the project's directory
 * @param data what this stack stores
 * @param servers unpacked servers; holds no data, so that every stack of this project may share it
 * @param durable false for a stack that is thrown away, and may be faster for it
 */
record StackSettings(
        Path directory,
        Path data,
        Path servers,
        boolean durable,
        int httpPort,
        int keycloakPort,
        int databasePort,
        int mailPort,
        int mailboxPort) {

    /** For a person: known ports, which can be moved, and data that stays. */
    static StackSettings forRun() {
        Path directory = projectDirectory();
        return new StackSettings(
                directory,
                runHome().resolve("data"),
                runHome().resolve("servers"),
                true,
                Ports.claim("vivrou.http.port", 8080),
                Ports.claim("vivrou.keycloak.port", 8180),
                Ports.claim("vivrou.database.port", 0),
                Ports.claim("vivrou.mail.port", 0),
                Ports.claim("vivrou.mailbox.port", 8025));
    }

    /** Where {@code mvn -Prun} keeps all it needs. */
    static Path runHome() {
        return projectDirectory().resolve(System.getProperty("vivrou.data", ".vivrou"));
    }

    /** For tests: free ports, and data that is gone with {@code target}. */
    static StackSettings forTests() {
        Path directory = projectDirectory();
        return new StackSettings(
                directory,
                directory.resolve("target/devstack"),
                directory.resolve(".vivrou/servers"),
                false,
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free());
    }

    static Path projectDirectory() {
        return Path.of(System.getProperty("vivrou.directory", System.getProperty("user.dir")))
                .toAbsolutePath();
    }

    Path payaraMicro() {
        return archive("vivrou.servers.payara");
    }

    Path keycloakZip() {
        return archive("vivrou.servers.keycloak");
    }

    /** An archive that the build has put beside the application, and whose name carries its version. */
    private static Path archive(String property) {
        String path = System.getProperty(property);
        if (path == null || !Files.exists(Path.of(path))) {
            throw new StartFailure("The servers are not unpacked yet: start with mvn -Prun or mvn verify.");
        }
        return Path.of(path);
    }

    Path war() {
        return directory.resolve("target/vivrou.war");
    }

    /** Where the console finds files to import. */
    Path imports() {
        return data.resolve("imports");
    }

    Path logs() {
        return data.resolve("logs");
    }

    Path log(String server) {
        return logs().resolve(server + ".log");
    }

    String publicUrl() {
        return "http://localhost:" + httpPort;
    }

    String keycloakUrl() {
        return "http://id.localhost:" + keycloakPort;
    }

    String keycloakInternalUrl() {
        return "http://127.0.0.1:" + keycloakPort;
    }

    String databaseUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + databasePort + "/" + database;
    }

    String mailboxUrl() {
        return "http://localhost:" + mailboxPort;
    }
}
