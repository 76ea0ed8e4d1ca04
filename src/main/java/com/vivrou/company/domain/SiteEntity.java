package com.vivrou.company.domain;

import com.vivrou.company.Site;
import com.vivrou.company.SiteId;
import com.vivrou.company.SiteToSave;
import com.vivrou.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A place where people work for a company. */
@Entity
@Table(name = "company_site")
class SiteEntity extends TenantOwned {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "company_id")
    private UUID companyId = new UUID(0, 0);

    private String name = "";
    private String address = "";
    private String postcode = "";

    @Column(name = "commune_code")
    private String communeCode = "";

    @Column(name = "commune_name")
    private String communeName = "";

    private double latitude;
    private double longitude;

    protected SiteEntity() {}

    static SiteEntity of(UUID company, SiteToSave site) {
        SiteEntity entity = new SiteEntity();
        entity.id = UUID.randomUUID();
        entity.companyId = company;
        entity.change(site);
        return entity;
    }

    void change(SiteToSave site) {
        name = site.name();
        address = site.address();
        postcode = site.postcode();
        communeCode = site.communeCode();
        communeName = site.communeName();
        latitude = site.latitude();
        longitude = site.longitude();
    }

    UUID id() {
        return id;
    }

    UUID companyId() {
        return companyId;
    }

    Site toSite() {
        return new Site(new SiteId(id), name, address, postcode, communeCode, communeName, latitude, longitude);
    }
}
