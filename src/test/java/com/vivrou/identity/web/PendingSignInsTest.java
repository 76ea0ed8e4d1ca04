package com.vivrou.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.identity.domain.Doorway;
import com.vivrou.tenancy.TenantId;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PendingSignInsTest {
    private static final Doorway A = Doorway.territory("a", "http://a.localhost", new TenantId(1));
    private static final Doorway B = Doorway.territory("b", "http://b.localhost", new TenantId(2));

    private final PendingSignIns pending = new PendingSignIns();

    @Test
    void eachTabComesBackOnceToItsOwnPage() {
        PendingSignIn first = begin("/one");
        PendingSignIn second = begin("/two");

        assertThat(pending.take(second.state())).map(PendingSignIn::returnPath).contains("/two");
        assertThat(pending.take(second.state())).isEmpty();
        assertThat(pending.take(first.state())).map(PendingSignIn::returnPath).contains("/one");
        assertThat(pending.take("guessed")).isEmpty();
        assertThat(pending.take(null)).isEmpty();
    }

    @Test
    void theOldestIsForgottenFirst() {
        PendingSignIn first = begin("/");
        IntStream.range(0, 8).forEach(each -> begin("/"));

        assertThat(pending.take(first.state())).isEmpty();
        assertThat(pending.list()).hasSize(8);
    }

    @Test
    void halfAnHourIsTooLate() {
        PendingSignIn old =
                new PendingSignIn("s", "n", "v", 1, "/", true, Instant.now().minusSeconds(1_801));
        pending.add(old);

        assertThat(pending.take("s")).isEmpty();
    }

    @Test
    void nothingIsDrawnTwiceAndTheDoorwayIsRemembered() {
        PendingSignIn begun = begin("/");

        assertThat(begun.state()).hasSize(43).isNotEqualTo(begun.nonce()).isNotEqualTo(begun.verifier());
        assertThat(begun.isAt(A)).isTrue();
        assertThat(begun.isAt(B)).isFalse();
    }

    private PendingSignIn begin(String returnPath) {
        PendingSignIn begun = PendingSignIn.begin(A, returnPath, true);
        pending.add(begun);
        return begun;
    }
}
