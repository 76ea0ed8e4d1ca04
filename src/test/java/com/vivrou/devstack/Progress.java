package com.vivrou.devstack;

import java.time.Duration;
import java.util.Locale;

/** Tells the person at the terminal what is being done. */
final class Progress {
    private Progress() {}

    static void say(String line) {
        System.out.println(line);
    }

    static void done(String what, long startedAtNanos) {
        Duration took = Duration.ofNanos(System.nanoTime() - startedAtNanos);
        say(String.format(Locale.ROOT, "  %-58s %5.1f s", what, took.toMillis() / 1000.0));
    }
}
