package com.vivrou.tenancy.isolation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A row that refers to a probe: the key of the database, not the entity manager, knows whose it may be. */
@Entity
@Table(name = "probe_child")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "eclipselink.tenant-id",
        discriminatorType = jakarta.persistence.DiscriminatorType.INTEGER)
class ProbeChildEntity {
    @Id
    UUID id = UUID.randomUUID();

    @ManyToOne
    @JoinColumn(name = "parent_id", referencedColumnName = "id")
    ProbeEntity parent = new ProbeEntity();
}
