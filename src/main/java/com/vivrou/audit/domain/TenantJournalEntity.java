package com.vivrou.audit.domain;

import com.vivrou.audit.JournalEntry;
import com.vivrou.kernel.ActionPerformed;
import com.vivrou.kernel.FrenchTime;
import com.vivrou.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "tenant_journal")
class TenantJournalEntity extends TenantOwned {
    @Id
    private UUID id = UUID.randomUUID();

    private Instant at = Instant.EPOCH;
    private String actor = "";
    private String action = "";
    private String target = "";
    private String reason = "";

    static TenantJournalEntity of(ActionPerformed action, Instant at) {
        TenantJournalEntity entity = new TenantJournalEntity();
        entity.at = at;
        entity.actor = action.actor();
        entity.action = action.action();
        entity.target = action.target();
        entity.reason = action.reason();
        return entity;
    }

    JournalEntry toEntry() {
        return new JournalEntry(at.atZone(FrenchTime.ZONE), actor, action, target, reason);
    }
}
