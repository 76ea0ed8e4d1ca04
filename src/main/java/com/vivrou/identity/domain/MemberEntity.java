package com.vivrou.identity.domain;

import com.vivrou.identity.Member;
import com.vivrou.identity.MemberId;
import com.vivrou.identity.Role;
import com.vivrou.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

@Entity
@Table(name = "member")
class MemberEntity extends TenantOwned {
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

    static MemberEntity of(Person person, Instant now) {
        MemberEntity entity = new MemberEntity();
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

    UUID id() {
        return id;
    }

    Member toMember(Set<Role> roles) {
        return new Member(new MemberId(id), subject, email, displayName, roles);
    }
}
