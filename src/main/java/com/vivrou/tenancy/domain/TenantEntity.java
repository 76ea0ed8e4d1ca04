package com.vivrou.tenancy.domain;

import com.vivrou.tenancy.Tenant;
import com.vivrou.tenancy.TenantId;
import com.vivrou.tenancy.TenantState;
import com.vivrou.tenancy.TerritoryToOpen;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shared by all tenants: it is what tells them apart. */
@Entity
@Table(name = "tenant")
class TenantEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    @Column(updatable = false)
    private String slug = "";

    private String name = "";

    @Column(name = "short_name")
    private String shortName = "";

    @Column(name = "byline_fr")
    private String bylineFr = "";

    @Column(name = "byline_en")
    private String bylineEn = "";

    @Column(name = "tagline_fr")
    private String taglineFr = "";

    @Column(name = "tagline_en")
    private String taglineEn = "";

    @Enumerated(EnumType.STRING)
    private TenantState state = TenantState.PROVISIONING;

    @Column(name = "official_id")
    private @Nullable String officialId;

    private String locale = "fr";

    private String theme = "";

    @Column(name = "contact_name")
    private String contactName = "";

    @Column(name = "contact_email")
    private String contactEmail = "";

    static TenantEntity open(TerritoryToOpen territory) {
        TenantEntity entity = new TenantEntity();
        entity.slug = territory.slug();
        entity.update(territory);
        return entity;
    }

    void update(TerritoryToOpen territory) {
        name = territory.name();
        shortName = territory.shortName();
        bylineFr = territory.bylineFr();
        bylineEn = territory.bylineEn();
        taglineFr = territory.taglineFr();
        taglineEn = territory.taglineEn();
        officialId = territory.officialId().orElse(null);
        locale = territory.locale().toLanguageTag();
        theme = territory.theme();
        contactName = territory.contactName();
        contactEmail = territory.contactEmail();
    }

    void moveTo(TenantState next) {
        if (state == TenantState.ERASED) {
            throw new IllegalStateException("The territory " + slug + " is erased: it cannot come back.");
        }
        state = next;
    }

    int id() {
        if (id == null) {
            throw new IllegalStateException("The territory " + slug + " is not stored yet.");
        }
        return id;
    }

    Tenant toTenant() {
        return new Tenant(
                new TenantId(id()),
                slug,
                name,
                shortName,
                bylineFr,
                bylineEn,
                taglineFr,
                taglineEn,
                state,
                Optional.ofNullable(officialId),
                Locale.forLanguageTag(locale),
                theme,
                contactName,
                contactEmail);
    }
}
