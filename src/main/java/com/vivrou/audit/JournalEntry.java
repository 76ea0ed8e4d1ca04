package com.vivrou.audit;

import java.time.Instant;

/** One line of a journal; meanings as in {@link com.vivrou.kernel.ActionPerformed}. */
public record JournalEntry(Instant at, String actor, String action, String target, String reason) {}
