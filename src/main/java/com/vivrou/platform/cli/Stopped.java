package com.vivrou.platform.cli;

/** A command cannot go on: its end, and why, in the operator's language. */
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Exit exit;

    Stopped(Exit exit, String reason) {
        super(reason);
        this.exit = exit;
    }

    Exit exit() {
        return exit;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
