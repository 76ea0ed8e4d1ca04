package com.vivrou.household.domain;

import com.vivrou.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A commune that a household keeps in mind. */
@Entity
@Table(name = "favourite")
class FavouriteEntity extends TenantOwned {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "household_id", updatable = false)
    private UUID householdId = id;

    @Column(name = "commune_code", updatable = false)
    private String communeCode = "";

    @Column(name = "kept_at", updatable = false)
    private Instant keptAt = Instant.EPOCH;

    static FavouriteEntity of(UUID householdId, String communeCode, Instant now) {
        FavouriteEntity entity = new FavouriteEntity();
        entity.householdId = householdId;
        entity.communeCode = communeCode;
        entity.keptAt = now;
        return entity;
    }

    /** The same for another household. */
    FavouriteEntity copied(UUID toHousehold) {
        return of(toHousehold, communeCode, keptAt);
    }

    String communeCode() {
        return communeCode;
    }
}
