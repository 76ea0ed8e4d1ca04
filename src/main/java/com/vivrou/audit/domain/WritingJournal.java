package com.vivrou.audit.domain;

import com.vivrou.audit.Journal;
import com.vivrou.audit.JournalEntry;
import com.vivrou.kernel.ActionPerformed;
import com.vivrou.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Writes an action into the journal of the tenant whose scope is open, or into the platform's when none is. In the same
 * transaction as the action when there is one: what is rolled back was not done.
 */
@ApplicationScoped
class WritingJournal implements Journal {
    @Inject
    private TenantJournal tenantJournal;

    @Inject
    private PlatformJournal platformJournal;

    void write(@Observes ActionPerformed action) {
        if (TenantScope.current().isPresent()) {
            tenantJournal.add(action);
        } else {
            platformJournal.add(action);
        }
    }

    @Override
    public List<JournalEntry> listOfTenant(int limit) {
        return tenantJournal.list(limit);
    }

    @Override
    public List<JournalEntry> listOfPlatform(int limit) {
        return platformJournal.list(limit);
    }
}
