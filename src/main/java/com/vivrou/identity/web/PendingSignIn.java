package com.vivrou.identity.web;

import com.vivrou.identity.domain.Doorway;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * A sign-in that left for the identity server and has not come back.
 *
 * @param state names it in the answer
 * @param nonce must stand in the identity token
 * @param verifier proves to the identity server that who redeems the code is who asked for it
 * @param tenantNumber of the doorway it left from; it may come back to no other
 * @param ownPage whether a page of this very host led there, not a link from elsewhere
 */
record PendingSignIn(
        String state,
        String nonce,
        String verifier,
        int tenantNumber,
        String returnPath,
        boolean ownPage,
        Instant begunAt)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Duration LONGEST = Duration.ofMinutes(30);

    static PendingSignIn begin(Doorway doorway, String returnPath, boolean ownPage) {
        return new PendingSignIn(draw(), draw(), draw(), doorway.tenantNumber(), returnPath, ownPage, Instant.now());
    }

    boolean isAt(Doorway doorway) {
        return tenantNumber == doorway.tenantNumber();
    }

    boolean isOver(Instant now) {
        return now.isAfter(begunAt.plus(LONGEST));
    }

    private static String draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
