package com.vivrou.company.domain;

import com.vivrou.company.SiteId;
import com.vivrou.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody whom a company invited: invited, then joined. Nothing else of her is known here. */
@Entity
@Table(name = "recruit")
class RecruitEntity extends TenantOwned {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "company_id")
    private UUID companyId = new UUID(0, 0);

    @Column(name = "site_id")
    private UUID siteId = new UUID(0, 0);

    @Column(name = "first_name")
    private String firstName = "";

    @Column(name = "last_name")
    private String lastName = "";

    private String email = "";
    private String language = "";

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    @Column(name = "invited_at")
    private Instant invitedAt = Instant.EPOCH;

    @Column(name = "mailed_at")
    private Instant mailedAt = Instant.EPOCH;

    private int mails;

    @Column(name = "joined_at")
    private @Nullable Instant joinedAt;

    protected RecruitEntity() {}

    static RecruitEntity invited(UUID company, Invitation invitation, Instant now) {
        RecruitEntity entity = new RecruitEntity();
        entity.id = UUID.randomUUID();
        entity.companyId = company;
        entity.siteId = invitation.site().value();
        entity.firstName = invitation.firstName();
        entity.lastName = invitation.lastName();
        entity.email = invitation.email();
        entity.language = invitation.language().getLanguage();
        entity.startsOn = invitation.findStart().orElse(null);
        entity.invitedAt = now;
        entity.mailed(now);
        return entity;
    }

    void mailed(Instant now) {
        mailedAt = now;
        mails++;
    }

    void join(Instant now) {
        if (joinedAt == null) {
            joinedAt = now;
        }
    }

    boolean belongsTo(UUID company) {
        return companyId.equals(company);
    }

    Recruit toRecruit() {
        return new Recruit(
                id,
                new SiteId(siteId),
                firstName,
                lastName,
                email,
                Locale.forLanguageTag(language),
                Optional.ofNullable(startsOn),
                invitedAt,
                mailedAt,
                mails,
                Optional.ofNullable(joinedAt));
    }
}
