package com.vivrou.tenancy.isolation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A row behind both barriers. */
@Entity
@Table(name = "probe")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "eclipselink.tenant-id",
        discriminatorType = jakarta.persistence.DiscriminatorType.INTEGER)
class ProbeEntity {
    @Id
    UUID id = UUID.randomUUID();

    String body = "";
}
