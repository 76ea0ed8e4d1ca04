package com.vivrou.identity.domain;

import com.vivrou.identity.Role;
import com.vivrou.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A role that waits for the first sign-in with a verified e-mail. */
@Entity
@Table(name = "prepared_role")
class PreparedRoleEntity extends TenantOwned {
    @Id
    private UUID id;

    private String email = "";

    @Enumerated(EnumType.STRING)
    private Role role = Role.HOUSEHOLD;

    @Column(name = "prepared_at", updatable = false)
    private Instant preparedAt = Instant.EPOCH;

    static PreparedRoleEntity of(String email, Role role, Instant now) {
        PreparedRoleEntity entity = new PreparedRoleEntity();
        entity.id = UUID.randomUUID();
        entity.email = email;
        entity.role = role;
        entity.preparedAt = now;
        return entity;
    }

    Role role() {
        return role;
    }
}
