package com.vivrou.household.domain;

import com.vivrou.identity.MemberId;
import com.vivrou.kernel.Fingerprint;
import com.vivrou.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member's place in a household: which of its adults they are. */
@Entity
@Table(name = "household_member")
class HouseholdMemberEntity extends TenantOwned {
    private static final int MARK = 10;

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "household_id")
    private UUID householdId = id;

    @Column(name = "member_id", updatable = false)
    private UUID memberId = id;

    private int place;

    private @Nullable String language;

    @Column(name = "joined_at")
    private Instant joinedAt = Instant.EPOCH;

    static HouseholdMemberEntity of(UUID householdId, MemberId member, Instant now) {
        HouseholdMemberEntity entity = new HouseholdMemberEntity();
        entity.householdId = householdId;
        entity.memberId = member.value();
        entity.joinedAt = now;
        return entity;
    }

    void move(UUID newHousehold, int newPlace, Instant now) {
        householdId = newHousehold;
        place = newPlace;
        joinedAt = now;
    }

    void takeFirstPlace() {
        place = 0;
    }

    /** The language they read when they last did something that others are written to about. */
    void speak(Locale newLanguage) {
        language = newLanguage.getLanguage();
    }

    UUID householdId() {
        return householdId;
    }

    MemberId memberId() {
        return new MemberId(memberId);
    }

    /** Stands in addresses that people pass on: it recognises the member, and tells nothing of them. */
    String mark() {
        return Fingerprint.of(memberId.toString()).substring(0, MARK);
    }

    boolean isFirst() {
        return place == 0;
    }

    Optional<Locale> findLanguage() {
        return Optional.ofNullable(language).map(Locale::forLanguageTag);
    }

    Instant joinedAt() {
        return joinedAt;
    }
}
