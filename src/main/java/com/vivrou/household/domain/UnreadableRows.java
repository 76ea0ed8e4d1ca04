package com.vivrou.household.domain;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

/**
 * Rows that hold something no version of ours reads. Whoever finds one goes on without it, so that it does not take the
 * rest of a household along, and says so once: its page may be opened a hundred times a day.
 */
final class UnreadableRows {
    private static final Logger LOG = Logger.getLogger(UnreadableRows.class.getName());
    private static final int MOST_REMEMBERED = 10_000;
    private static final Set<UUID> TOLD = ConcurrentHashMap.newKeySet();

    private UnreadableRows() {}

    static void tell(String table, UUID id) {
        if (TOLD.size() < MOST_REMEMBERED && TOLD.add(id)) {
            LOG.warning(() -> "Row " + id + " of " + table + " cannot be read; its household goes on without it.");
        }
    }
}
