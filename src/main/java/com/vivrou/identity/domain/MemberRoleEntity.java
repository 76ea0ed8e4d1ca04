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

@Entity
@Table(name = "member_role")
class MemberRoleEntity extends TenantOwned {
    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private Role role = Role.HOUSEHOLD;

    @Column(name = "granted_at", updatable = false)
    private Instant grantedAt = Instant.EPOCH;

    static MemberRoleEntity of(UUID memberId, Role role, Instant now) {
        MemberRoleEntity entity = new MemberRoleEntity();
        entity.id = UUID.randomUUID();
        entity.memberId = memberId;
        entity.role = role;
        entity.grantedAt = now;
        return entity;
    }

    UUID memberId() {
        return memberId;
    }

    Role role() {
        return role;
    }
}
