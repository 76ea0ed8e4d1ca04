package com.vivrou.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A session at the identity server that ended there; every node reads it, whichever holds the local session. */
@Entity
@Table(name = "revoked_session")
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "eclipselink.tenant-id",
        discriminatorType = DiscriminatorType.INTEGER)
class RevokedSessionEntity {
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
