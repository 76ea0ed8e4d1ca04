package com.vivrou.identity.domain;

import com.vivrou.identity.Member;
import com.vivrou.identity.MemberId;
import com.vivrou.identity.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** One of the operator's people; belongs to no tenant. */
@Entity
@Table(name = "platform_admin")
class PlatformAdminEntity {
    @Id
    private UUID id;

    @Column(updatable = false)
    private String subject = "";

    private String email = "";

    @Column(name = "display_name")
    private String displayName = "";

    @Column(name = "created_at", updatable = false)
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "signed_in_at")
    private Instant signedInAt = Instant.EPOCH;

    static PlatformAdminEntity of(Person person, Instant now) {
        PlatformAdminEntity entity = new PlatformAdminEntity();
        entity.id = UUID.randomUUID();
        entity.subject = person.subject();
        entity.createdAt = now;
        return entity;
    }

    void signIn(Person person, Instant now) {
        email = person.email();
        displayName = person.displayName();
        signedInAt = now;
    }

    Member toMember() {
        return new Member(new MemberId(id), subject, email, displayName, Set.of(Role.PLATFORM_ADMIN));
    }
}
