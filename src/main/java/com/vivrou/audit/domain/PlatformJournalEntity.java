package com.vivrou.audit.domain;

import com.vivrou.audit.JournalEntry;
import com.vivrou.kernel.ActionPerformed;
import com.vivrou.kernel.FrenchTime;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Shared: the operator acts for no tenant in particular. */
@Entity
@Table(name = "platform_journal")
class PlatformJournalEntity {
    @Id
    private UUID id = UUID.randomUUID();

    private Instant at = Instant.EPOCH;
    private String actor = "";
    private String action = "";
    private String target = "";
    private String reason = "";

    static PlatformJournalEntity of(ActionPerformed action, Instant at) {
        PlatformJournalEntity entity = new PlatformJournalEntity();
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
