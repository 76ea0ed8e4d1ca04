package com.vivrou.territory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A commune of a territory, in the vintage that the territory shows. Read-only at run time. */
@Entity
@Table(name = "perimeter")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "eclipselink.tenant-id",
        discriminatorType = DiscriminatorType.INTEGER)
class PerimeterEntity {
    @Id
    @Column(name = "commune_code")
    private String communeCode = "";

    @Column(name = "publication_id")
    private int publicationId;

    protected PerimeterEntity() {}

    String communeCode() {
        return communeCode;
    }

    int publicationId() {
        return publicationId;
    }
}
