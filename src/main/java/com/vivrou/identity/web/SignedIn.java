package com.vivrou.identity.web;

import com.vivrou.identity.domain.Doorway;
import com.vivrou.identity.domain.Person;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a session remembers of a sign-in: who, at which doorway, and in which session of the identity server. Roles are
 * not remembered; they are read at each request.
 */
record SignedIn(String subject, String sid, int tenantNumber, Instant authenticatedAt, String idToken)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = "vivrou.signedIn";

    /** A working day; the identity server's own session lasts as long. */
    private static final Duration LONGEST = Duration.ofHours(12);

    static SignedIn of(Doorway doorway, Person person) {
        return new SignedIn(
                person.subject(), person.sid(), doorway.tenantNumber(), person.authenticatedAt(), person.idToken());
    }

    static Optional<SignedIn> find(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof SignedIn signedIn ? Optional.of(signedIn) : Optional.empty();
    }

    void rememberIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    boolean isAt(Doorway doorway) {
        return tenantNumber == doorway.tenantNumber();
    }

    boolean isOver(Instant now) {
        return now.isAfter(authenticatedAt.plus(LONGEST));
    }
}
