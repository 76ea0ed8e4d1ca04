package com.vivrou.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInLimiterTest {
    private final AtomicLong now = new AtomicLong();
    private final SignInLimiter limiter = new SignInLimiter(now::get);

    @Test
    void oneVisitorIsSlowedDownAndThenLetInAgain() {
        long admitted = IntStream.range(0, 200)
                .filter(each -> limiter.admits("web-a", "192.0.2.1"))
                .count();
        assertThat(admitted).isEqualTo(60);

        now.addAndGet(1_000_000_000L);

        assertThat(limiter.admits("web-a", "192.0.2.1")).isTrue();
        assertThat(limiter.admits("web-a", "192.0.2.1")).isFalse();
    }

    @Test
    void othersAreNotConcerned() {
        IntStream.range(0, 200).forEach(each -> limiter.admits("web-a", "192.0.2.1"));

        assertThat(limiter.admits("web-a", "192.0.2.2")).isTrue();
        assertThat(limiter.admits("web-b", "192.0.2.1")).isTrue();
    }

    @Test
    void aFloodFromManyAddressesIsBoundedForTheDoorwayAsAWhole() {
        long admitted = IntStream.range(0, 50_000)
                .filter(each -> limiter.admits("web-a", "192.0.2." + each))
                .count();

        assertThat(admitted).isEqualTo(600);
    }
}
