package com.vivrou.territory.domain;

import com.vivrou.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A commune of a territory, in the vintage that the territory shows. Read-only at run time. */
@Entity
@Table(name = "perimeter")
class PerimeterEntity extends TenantOwned {
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
