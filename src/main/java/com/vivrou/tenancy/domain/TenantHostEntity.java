package com.vivrou.tenancy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Shared by all tenants: read before the tenant of a request is known. */
@Entity
@Table(name = "tenant_host")
class TenantHostEntity {
    @Id
    private String host = "";

    @Column(name = "tenant_id")
    private int tenantId;

    private boolean canonical;

    @Column(name = "verified_at")
    private @Nullable Instant verifiedAt;

    /** The host on the platform's own domain: ours, so verified from the start. */
    static TenantHostEntity onPlatform(String host, int tenantId, Instant now) {
        TenantHostEntity entity = new TenantHostEntity();
        entity.host = host;
        entity.tenantId = tenantId;
        entity.canonical = true;
        entity.verifiedAt = now;
        return entity;
    }

    String host() {
        return host;
    }

    int tenantId() {
        return tenantId;
    }

    boolean isCanonical() {
        return canonical;
    }

    boolean isVerified() {
        return verifiedAt != null;
    }
}
