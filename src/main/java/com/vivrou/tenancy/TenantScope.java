package com.vivrou.tenancy;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Binds the current thread to one tenant. The host filter opens a scope for each request to a territory; timers,
 * observers, imports and mails open one themselves, because a thread of a pool starts without any.
 *
 * <p>A scope cannot be changed from inside: opening one for another tenant fails, so that no piece of work ever sees
 * two territories.
 */
public final class TenantScope implements AutoCloseable {
    private static final ThreadLocal<@Nullable TenantId> CURRENT = new ThreadLocal<>();

    private final boolean outermost;

    private TenantScope(boolean outermost) {
        this.outermost = outermost;
    }

    /** @throws IllegalStateException when the thread already works for another tenant */
    public static TenantScope open(TenantId tenant) {
        TenantId current = CURRENT.get();
        if (current != null && !current.equals(tenant)) {
            throw new IllegalStateException("This thread works for tenant " + current.value() + ", not for "
                    + tenant.value() + ": finish that work first.");
        }
        CURRENT.set(tenant);
        return new TenantScope(current == null);
    }

    public static void run(TenantId tenant, Runnable work) {
        TenantScope scope = open(tenant);
        try {
            work.run();
        } finally {
            scope.close();
        }
    }

    public static <T> T call(TenantId tenant, Callable<T> work) throws Exception {
        TenantScope scope = open(tenant);
        try {
            return work.call();
        } finally {
            scope.close();
        }
    }

    /** The tenant this thread works for, if any. */
    public static Optional<TenantId> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    @Override
    public void close() {
        if (outermost) {
            CURRENT.remove();
        }
    }
}
