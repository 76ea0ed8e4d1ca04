package com.vivrou.household.domain;

import com.vivrou.identity.MemberId;
import com.vivrou.kernel.Fingerprint;
import com.vivrou.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A mail that invited somebody, to be counted for a day. It knows the address by its fingerprint only. */
@Entity
@Table(name = "household_invitation_mail")
class InvitationMailEntity extends TenantOwned {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "member_id", updatable = false)
    private UUID memberId = id;

    @Column(name = "recipient_hash", updatable = false)
    private String recipientHash = "";

    @Column(name = "mailed_at", updatable = false)
    private Instant mailedAt = Instant.EPOCH;

    static InvitationMailEntity of(MemberId member, String email, Instant now) {
        InvitationMailEntity entity = new InvitationMailEntity();
        entity.memberId = member.value();
        entity.recipientHash = recipient(email);
        entity.mailedAt = now;
        return entity;
    }

    static String recipient(String email) {
        return Fingerprint.of(email);
    }
}
