package com.vivrou.household.domain;

import com.vivrou.kernel.Fingerprint;
import java.security.SecureRandom;
import java.util.Base64;

/** What the link of an invitation carries: 256 random bits that only the mail holds; the database knows their hash. */
record InvitationToken(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static InvitationToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return Fingerprint.of(value);
    }
}
