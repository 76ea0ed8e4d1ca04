package com.vivrou.devstack;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** Tells the person at the terminal what is being done. */
final class Progress {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Progress() {}

    static void say(String line) {
        OUT.println(line);
    }

    static void done(String what, long startedAtNanos) {
        Duration took = Duration.ofNanos(System.nanoTime() - startedAtNanos);
        say(String.format(Locale.ROOT, "  %-58s %5.1f s", what, took.toMillis() / 1000.0));
    }
}
