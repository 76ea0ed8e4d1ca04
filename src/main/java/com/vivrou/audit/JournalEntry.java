package com.vivrou.audit;

import java.time.ZonedDateTime;

/** One line of a journal, in the time of Paris; meanings as in {@link com.vivrou.kernel.ActionPerformed}. */
public record JournalEntry(ZonedDateTime at, String actor, String action, String target, String reason) {}
