package com.vivrou.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The same as {@link RevokedSessionEntity}, for the console. */
@Entity
@Table(name = "revoked_console_session")
class RevokedConsoleSessionEntity {
    @Id
    private String sid = "";

    @Column(name = "revoked_at")
    private Instant revokedAt = Instant.EPOCH;

    static RevokedConsoleSessionEntity of(String sid, Instant now) {
        RevokedConsoleSessionEntity entity = new RevokedConsoleSessionEntity();
        entity.sid = sid;
        entity.revokedAt = now;
        return entity;
    }
}
