package com.vivrou.travel;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The operator's file of roads or timetables cannot be used; estimates answer instead. */
public final class UnusableExtract extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public enum Reason {
        /** There is no such file, or it cannot be read. */
        MISSING,
        /** It is broken off, or is not what it should be. */
        CORRUPT,
        /** It was read, and holds nothing to travel on. */
        BARE,
        /** What is built from it cannot be written beside it. */
        NO_ROOM
    }

    public UnusableExtract(Reason reason, Path file, @Nullable Throwable cause) {
        super(file + ": " + sentence(reason) + (cause == null ? "" : " (" + cause.getMessage() + ")"), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    private static String sentence(Reason reason) {
        return switch (reason) {
            case MISSING -> "there is no such file, or it cannot be read";
            case CORRUPT -> "it is broken off, or is not the file it should be";
            case BARE -> "nothing to travel on was found in it";
            case NO_ROOM -> "what is built from it cannot be written beside it";
        };
    }
}
