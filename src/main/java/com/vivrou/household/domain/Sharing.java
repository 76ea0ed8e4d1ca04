package com.vivrou.household.domain;

import java.time.Instant;

/** Whether the second adult of a member's household answers for themselves. */
public sealed interface Sharing {

    /** The member answers for everybody. */
    record Alone() implements Sharing {}

    /**
     * A second adult was invited.
     *
     * @param name as the member calls them
     * @param expired whether the link in the mail leads nowhere any more
     */
    record Invited(String name, String email, Instant mailedAt, Instant expiresAt, boolean expired)
            implements Sharing {}

    /**
     * Both adults are members.
     *
     * @param name of the other one
     * @param since the day the second one joined
     * @param removable whether this member invited the other one, and may end the sharing for them
     */
    record Together(String name, Instant since, boolean removable) implements Sharing {}
}
