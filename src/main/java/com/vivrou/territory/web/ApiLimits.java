package com.vivrou.territory.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vivrou.kernel.Settings;
import com.vivrou.territory.ApiAdmission;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How often one address may ask the API. Kept in the memory of this node, for a bounded number of addresses. */
@ApplicationScoped
public class ApiLimits implements ApiAdmission {
    static final String SETTING = "vivrou.api.requests.per.minute";

    private static final String USUAL = "600";
    private static final int MOST_ADDRESSES = 20_000;

    @Inject
    private Settings settings;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    private int perMinute;

    @PostConstruct
    void read() {
        perMinute = Integer.parseInt(settings.get(SETTING, USUAL));
    }

    int perMinute() {
        return perMinute;
    }

    @Override
    public boolean admits(String address) {
        return secondsToWait(address) == 0;
    }

    /** Seconds to wait; 0 when the request is admitted. */
    int secondsToWait(String address) {
        ConsumptionProbe asked = buckets.get(address, first -> full()).tryConsumeAndReturnRemaining(1);
        return asked.isConsumed() ? 0 : 1 + (int) TimeUnit.NANOSECONDS.toSeconds(asked.getNanosToWaitForRefill());
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
