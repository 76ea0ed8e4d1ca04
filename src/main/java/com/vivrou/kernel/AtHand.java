package com.vivrou.kernel;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that may use only what this node has in memory, because where it runs no database can be asked. A cache says
 * before it asks one; such work then comes back with nothing.
 */
public final class AtHand {
    private static final ThreadLocal<@Nullable Boolean> ONLY = new ThreadLocal<>();
    private static final Missing MISSING = new Missing();

    private AtHand() {}

    private static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Missing() {
            super("Not at hand", null, false, false);
        }
    }

    /** Null when a database would have been asked, or when the work itself finds nothing. */
    public static <T> @Nullable T find(Supplier<@Nullable T> work) {
        ONLY.set(true);
        try {
            return work.get();
        } catch (Missing e) {
            return null;
        } finally {
            ONLY.remove();
        }
    }

    /** What a cache calls before it asks a database. Ends the work of {@link #find}; means nothing elsewhere. */
    public static void askingDatabase() {
        if (ONLY.get() != null) {
            throw MISSING;
        }
    }
}
