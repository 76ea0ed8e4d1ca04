package com.vivrou.territory.domain;

import com.vivrou.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How far around its communes a territory answers for others as well. */
@Entity
@Table(name = "surroundings")
class SurroundingsEntity extends TenantOwned {
    @Id
    private UUID id = UUID.randomUUID();

    private int kilometres;

    int kilometres() {
        return kilometres;
    }

    void reach(int chosen) {
        kilometres = chosen;
    }
}
