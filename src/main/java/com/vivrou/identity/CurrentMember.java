package com.vivrou.identity;

import java.util.Optional;

/** The member who makes the request at hand. Empty for a visitor, and for work that no request started. */
public interface CurrentMember {
    Optional<Member> find();

    /** @throws IllegalStateException when nobody is signed in: the page's {@link Access} should have asked for it */
    default Member required() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in."));
    }
}
