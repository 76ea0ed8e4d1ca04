package com.vivrou.devstack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A server that runs as a child of this process, and writes its log to a file. */
final class ServerProcess {
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(15);

    private final String name;
    private final Process process;
    private final Path log;

    private ServerProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static ServerProcess start(
            String name, List<String> command, Map<String, String> environment, Path directory, Path log)
            throws IOException {
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(key -> key.startsWith("VIVROU_") || key.startsWith("KC_"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(environment);
        return new ServerProcess(name, builder.start(), log);
    }

    /** Asks again and again until the server answers; fails at once when it ends before. */
    void await(Duration patience, Readiness readiness) {
        long end = System.nanoTime() + patience.toNanos();
        while (!readiness.isReady()) {
            if (!process.isAlive()) {
                throw failure("stopped while starting (exit code " + process.exitValue() + ")");
            }
            if (System.nanoTime() > end) {
                throw failure("does not answer after " + patience.toSeconds() + " s");
            }
            Pause.millis(150);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until the server has ended by itself. */
    int awaitEnd(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            stop();
            throw failure("did not finish within " + patience.toSeconds() + " s");
        }
        return process.exitValue();
    }

    /** The process and all it started, so that a later start can end what a killed one left behind. */
    Stream<ProcessHandle> family() {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle()));
    }

    void stop() {
        List<ProcessHandle> family = family().toList();
        process.destroy();
        awaitExit(process.toHandle(), TIME_TO_STOP);
        family.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
        family.forEach(member -> awaitExit(member, TIME_TO_STOP));
    }

    private static void awaitExit(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    StartFailure failure(String what) {
        return new StartFailure(name + " " + what + ". " + lastWords() + "Its log: " + log);
    }

    private String lastWords() {
        return LogReading.reason(log).map(reason -> "It says: " + reason + " ").orElse("");
    }

    @FunctionalInterface
    interface Readiness {
        boolean isReady();
    }
}
