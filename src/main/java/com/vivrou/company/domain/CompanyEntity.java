package com.vivrou.company.domain;

import com.vivrou.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An employer. */
@Entity
@Table(name = "company")
class CompanyEntity extends TenantOwned {
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
