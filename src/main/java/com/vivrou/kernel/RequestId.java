package com.vivrou.kernel;

import org.jspecify.annotations.Nullable;

/** What log lines say about the request at hand: its reference, which an error page shows too, and its territory. */
public final class RequestId {
    private static final ThreadLocal<@Nullable String> LABEL = new ThreadLocal<>();

    private RequestId() {}

    public static void begin(String label) {
        LABEL.set(label);
    }

    public static void end() {
        LABEL.remove();
    }

    /** Empty outside a request. */
    public static String label() {
        String label = LABEL.get();
        return label == null ? "" : label;
    }
}
