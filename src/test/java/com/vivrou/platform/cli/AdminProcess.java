package com.vivrou.platform.cli;

import com.vivrou.devstack.FreshDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** {@code vivrou-admin.jar} as operators run it: a process of its own, in a small heap. */
final class AdminProcess implements AutoCloseable {
    private static final int PATIENCE = 120;

    private final Process process;
    private final Path log;

    private AdminProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static AdminProcess start(FreshDatabase database, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                Path.of(System.getProperty("vivrou.directory", "."), "target", "vivrou-admin.jar")
                        .toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--lang", "en"));
        try {
            Path log = Files.createTempFile("admin-", ".log");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            database.values().forEach((name, value) -> builder.environment()
                    .put(name.replace('.', '_').toUpperCase(Locale.ROOT), value));
            return new AdminProcess(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command to its end. */
    static Ended run(FreshDatabase database, String... arguments) {
        try (AdminProcess process = start(database, arguments)) {
            return process.await();
        }
    }

    record Ended(int exit, String says) {}

    Ended await() {
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                throw new AssertionError("The command does not end. It says: " + says());
            }
            return new Ended(process.exitValue(), says());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** At once and without asking, as when a machine loses its power. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    String says() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(PATIENCE, TimeUnit.SECONDS);
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
