package com.vivrou.identity;

import java.util.List;
import java.util.Optional;

/** The members of the territory at hand. Every change of a role takes effect at the member's next request. */
public interface Members {
    Optional<Member> find(MemberId id);

    /** In order of name. */
    List<Member> listWith(Role role);

    /** Idempotent. @throws IllegalArgumentException when there is no such member, or the role is the operator's */
    void grant(MemberId id, Role role);

    /** Idempotent. */
    void withdraw(MemberId id, Role role);

    /**
     * Gives a role to whoever signs in with this verified e-mail; at once when such a member is known. Idempotent.
     */
    void prepare(String email, Role role);
}
