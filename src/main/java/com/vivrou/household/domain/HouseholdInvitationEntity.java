package com.vivrou.household.domain;

import com.vivrou.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The second adult's way into a household. Closed once it was taken, or called off: then nobody's address is left. */
@Entity
@Table(name = "household_invitation")
class HouseholdInvitationEntity extends TenantOwned {
    /** How long a link leads somewhere. */
    static final Duration VALID = Duration.ofDays(14);

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "household_id", updatable = false)
    private UUID householdId = id;

    @Column(name = "token_hash")
    private String tokenHash = "";

    private @Nullable String email;
    private String language = "";

    @Column(name = "mailed_at")
    private Instant mailedAt = Instant.EPOCH;

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    static HouseholdInvitationEntity of(UUID householdId, Guest guest) {
        HouseholdInvitationEntity entity = new HouseholdInvitationEntity();
        entity.householdId = householdId;
        entity.email = guest.email();
        entity.language = guest.language().getLanguage();
        return entity;
    }

    /** Only the newest link leads anywhere. */
    void mail(InvitationToken token, Instant now) {
        tokenHash = token.hash();
        mailedAt = now;
        expiresAt = now.plus(VALID);
    }

    void close(Instant now) {
        closedAt = now;
        email = null;
    }

    UUID householdId() {
        return householdId;
    }

    /** Empty once it is closed. */
    String email() {
        return email == null ? "" : email;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    Instant mailedAt() {
        return mailedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean leadsIn(Instant now) {
        return closedAt == null && now.isBefore(expiresAt);
    }
}
