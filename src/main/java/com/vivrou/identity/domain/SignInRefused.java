package com.vivrou.identity.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody came back from the identity server and is not let in. The message is for the log and names nobody. */
public class SignInRefused extends Exception {
    private static final long serialVersionUID = 1L;

    /** What the visitor is told. */
    public enum Reason {
        /** The account is good, but is not a member here. */
        NOT_A_MEMBER,
        /** The identity server has not verified the e-mail. */
        EMAIL_NOT_VERIFIED,
        /** The answer belongs to no sign-in begun here, or comes too late. */
        EXPIRED,
        /** The person gave up, or the answer does not pass a check. */
        REFUSED,
        /** The identity server does not answer. */
        UNREACHABLE,
        /** Too many attempts. */
        TOO_MANY
    }

    private final Reason reason;
    private final @Nullable String idToken;

    public SignInRefused(Reason reason, String message) {
        this(reason, message, Optional.empty());
    }

    /** @param idToken of a good account, which lets the person sign out there and take another one */
    public SignInRefused(Reason reason, String message, Optional<String> idToken) {
        super(message);
        this.reason = reason;
        this.idToken = idToken.orElse(null);
    }

    public Reason reason() {
        return reason;
    }

    public Optional<String> idToken() {
        return Optional.ofNullable(idToken);
    }
}
