package com.vivrou.company.domain;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** Somebody who hires for a company, by the e-mail that they sign in with. */
@Entity
@Table(name = "company_hr")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "eclipselink.tenant-id",
        discriminatorType = DiscriminatorType.INTEGER)
class HrEntity {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "company_id")
    private UUID companyId = new UUID(0, 0);

    private String email = "";

    protected HrEntity() {}

    static HrEntity of(UUID company, String email) {
        HrEntity entity = new HrEntity();
        entity.id = UUID.randomUUID();
        entity.companyId = company;
        entity.email = email;
        return entity;
    }

    UUID companyId() {
        return companyId;
    }

    String email() {
        return email;
    }
}
