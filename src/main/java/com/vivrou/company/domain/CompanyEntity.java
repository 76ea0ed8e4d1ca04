package com.vivrou.company.domain;

import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** An employer. */
@Entity
@Table(name = "company")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "eclipselink.tenant-id",
        discriminatorType = DiscriminatorType.INTEGER)
class CompanyEntity {
    @Id
    private UUID id = new UUID(0, 0);

    private String name = "";

    protected CompanyEntity() {}

    static CompanyEntity named(String name) {
        CompanyEntity entity = new CompanyEntity();
        entity.id = UUID.randomUUID();
        entity.name = name;
        return entity;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    void rename(String newName) {
        name = newName;
    }
}
