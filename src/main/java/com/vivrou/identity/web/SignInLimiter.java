package com.vivrou.identity.web;

import com.vivrou.identity.domain.Doorway;
import com.vivrou.kernel.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Bounds how often sign-in is begun or answered, for each address of a visitor and for each doorway as a whole. Kept in
 * the memory of this node, for a bounded number of visitors; nothing is written down.
 */
@ApplicationScoped
public class SignInLimiter {
    private static final int MOST_BUCKETS = 20_000;
    private static final int VISITOR_BURST = 60;
    private static final double VISITOR_PER_SECOND = 1;
    private static final int DOORWAY_BURST = 600;
    private static final double DOORWAY_PER_SECOND = 20;
    private static final double NANOS = 1e9;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_BUCKETS;
        }
    };
    private final LongSupplier nanoTime;

    public SignInLimiter() {
        this(System::nanoTime);
    }

    SignInLimiter(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    private static final class Bucket {
        private double tokens;
        private long at;

        Bucket(double tokens, long at) {
            this.tokens = tokens;
            this.at = at;
        }

        boolean take(long now, double perSecond, int burst) {
            tokens = Math.min(burst, tokens + (now - at) / NANOS * perSecond);
            at = now;
            if (tokens < 1) {
                return false;
            }
            tokens -= 1;
            return true;
        }
    }

    boolean admits(Doorway doorway, HttpServletRequest request) {
        return admits(doorway.clientId(), ClientAddress.of(request));
    }

    synchronized boolean admits(String clientId, String address) {
        return take(clientId + " " + address, VISITOR_PER_SECOND, VISITOR_BURST)
                && take(clientId, DOORWAY_PER_SECOND, DOORWAY_BURST);
    }

    private boolean take(String key, double perSecond, int burst) {
        long now = nanoTime.getAsLong();
        return buckets.computeIfAbsent(key, absent -> new Bucket(burst, now)).take(now, perSecond, burst);
    }
}
