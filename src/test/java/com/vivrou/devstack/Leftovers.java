package com.vivrou.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Servers that a killed run could not stop: written down while they run, ended by the next start. */
final class Leftovers {
    private final Path file;

    Leftovers(Path home) {
        this.file = home.resolve("processes");
    }

    void remember(Stream<ProcessHandle> processes) throws IOException {
        Files.write(
                file,
                processes.map(process -> process.pid() + " " + startOf(process)).toList());
    }

    void end() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        List<ProcessHandle> left = Files.readAllLines(file).stream()
                .flatMap(line -> find(line).stream())
                .toList();
        left.forEach(ProcessHandle::destroy);
        CompletableFuture.allOf(left.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, 15, TimeUnit.SECONDS)
                .join();
        left.forEach(ProcessHandle::destroyForcibly);
        Files.delete(file);
    }

    /** The process of a line, if it is still the same one. */
    private static Optional<ProcessHandle> find(String line) {
        String[] words = line.split(" ", 2);
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> startOf(process).toString().equals(words[1]));
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
