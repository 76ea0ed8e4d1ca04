package com.vivrou.company.domain;

import com.vivrou.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody who hires for a company, by the e-mail that they sign in with. */
@Entity
@Table(name = "company_hr")
class HrEntity extends TenantOwned {
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
