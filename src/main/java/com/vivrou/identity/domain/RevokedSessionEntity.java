package com.vivrou.identity.domain;

import com.vivrou.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A session at the identity server that ended there; every node reads it, whichever holds the local session. */
@Entity
@Table(name = "revoked_session")
class RevokedSessionEntity extends TenantOwned {
    @Id
    private String sid = "";

    @Column(name = "revoked_at")
    private Instant revokedAt = Instant.EPOCH;

    static RevokedSessionEntity of(String sid, Instant now) {
        RevokedSessionEntity entity = new RevokedSessionEntity();
        entity.sid = sid;
        entity.revokedAt = now;
        return entity;
    }
}
