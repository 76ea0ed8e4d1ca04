package com.vivrou.audit;

import java.util.List;

/** Reads what was written down, latest first. */
public interface Journal {
    /** Of the current tenant. */
    List<JournalEntry> listOfTenant(int limit);

    /** Of the operator's own actions. For the console only. */
    List<JournalEntry> listOfPlatform(int limit);
}
