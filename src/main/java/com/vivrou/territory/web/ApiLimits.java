package com.vivrou.territory.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vivrou.kernel.Settings;
import com.vivrou.territory.ApiAdmission;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How often one address may ask the API, and what costs as much. Kept in the memory of this node, for a bounded number of addresses. */
@ApplicationScoped
public class ApiLimits implements ApiAdmission {
    static final String SETTING = "vivrou.api.requests.per.minute";

    private static final String USUAL = "600";
    private static final int MOST_ADDRESSES = 20_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    private final int perMinute;

    @Inject
    ApiLimits(Settings settings) {
        this(Integer.parseInt(settings.get(SETTING, USUAL)));
    }

    ApiLimits(int perMinute) {
        this.perMinute = perMinute;
    }

    /** For the container's own use. */
    ApiLimits() {
        this(0);
    }

    int perMinute() {
        return perMinute;
    }

    @Override
    public int secondsToWait(String address, int calls) {
        ConsumptionProbe asked =
                buckets.get(address, first -> full()).tryConsumeAndReturnRemaining(Math.min(calls, perMinute));
        return asked.isConsumed() ? 0 : 1 + (int) TimeUnit.NANOSECONDS.toSeconds(asked.getNanosToWaitForRefill());
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
