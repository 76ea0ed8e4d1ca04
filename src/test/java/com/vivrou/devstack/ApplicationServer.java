package com.vivrou.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Payara Micro with one application, on the loopback address only and without a cluster. */
final class ApplicationServer implements AutoCloseable {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** Starts soon, and leaves memory to the others. */
    private static final List<String> PACE_OF_DEVELOPMENT =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms128m", "-Xmx640m");

    private static final List<String> PACE_OF_A_MEASUREMENT =
            List.of("-Xms512m", "-Xmx1g", "-Dvivrou.api.requests.per.minute=100000000");

    private final String publicUrl;
    private final int port;
    private final ServerProcess server;

    private ApplicationServer(String publicUrl, int port, ServerProcess server) {
        this.publicUrl = publicUrl;
        this.port = port;
        this.server = server;
    }

    /** Starts without waiting; the name tells apart several servers of one stack. */
    static ApplicationServer launch(
            StackSettings settings, String name, Path war, int port, Map<String, String> environment)
            throws IOException {
        Path root = settings.data().resolve("payara-" + name);
        Unpacking.deleteTree(root);
        Files.createDirectories(root);
        Path temporary = Files.createDirectories(root.resolve("tmp"));
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(measuredBeside().isPresent() ? PACE_OF_A_MEASUREMENT : PACE_OF_DEVELOPMENT);
        command.addAll(List.of(
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-jar",
                settings.payaraMicro().toString(),
                "--rootdir",
                root.toString(),
                "--nocluster",
                "--disablephonehome",
                "--port",
                Integer.toString(port),
                "--prebootcommandfile",
                preBootCommands(settings, root).toString(),
                "--deploy",
                war.toString(),
                "--contextroot",
                "/"));
        measuredBeside().ifPresent(other -> command.addAll(List.of("--deploymentDir", other)));
        ServerProcess server =
                ServerProcess.start("The application", command, environment, settings.data(), settings.log(name));
        return new ApplicationServer(settings.publicUrl(), port, server);
    }

    /** Folder with an application to compare with, when this server is measured. */
    private static Optional<String> measuredBeside() {
        return Optional.ofNullable(System.getProperty("vivrou.bench.beside"));
    }

    /** Those of production, and nothing heard from outside of this machine. */
    private static Path preBootCommands(StackSettings settings, Path root) throws IOException {
        String production = Files.readString(settings.directory().resolve("src/main/payara/pre-boot.asadmin"));
        String listener =
                "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
        return Files.writeString(
                root.resolve("pre-boot.asadmin"), production + "\nset " + listener + ".address=127.0.0.1\n");
    }

    /** Waits until the application itself says that it is ready; a deployment that failed ends the wait at once. */
    void await(Path log) {
        server.await(Duration.ofSeconds(300), () -> {
            if (LogReading.tellsFailedDeployment(log)) {
                throw server.failure("could not be deployed");
            }
            return LocalHttp.answers(LocalHttp.to(publicUrl + "/health/ready", port), 200);
        });
    }

    ServerProcess server() {
        return server;
    }

    @Override
    public void close() {
        server.stop();
    }
}
