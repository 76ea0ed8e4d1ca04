package com.vivrou.territory.domain;

import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** How far around its communes a territory answers for others as well. */
@Entity
@Table(name = "surroundings")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "eclipselink.tenant-id",
        discriminatorType = DiscriminatorType.INTEGER)
class SurroundingsEntity {
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
