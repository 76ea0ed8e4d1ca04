package com.vivrou.household.domain;

import com.vivrou.household.Answers;
import com.vivrou.household.AnswersJson;
import com.vivrou.household.Household;
import com.vivrou.household.HouseholdId;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** One per member for now. Made at the first sign-in. */
@Entity
@Table(name = "household")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "eclipselink.tenant-id",
        discriminatorType = DiscriminatorType.INTEGER)
class HouseholdEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "member_id", updatable = false)
    private UUID memberId = id;

    private String answers = "";

    private boolean answered;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    static HouseholdEntity of(UUID memberId, Instant now) {
        HouseholdEntity entity = new HouseholdEntity();
        entity.memberId = memberId;
        entity.answers = AnswersJson.write(Answers.NONE);
        entity.createdAt = now;
        entity.changedAt = now;
        return entity;
    }

    void answer(Answers given, Instant now) {
        answers = AnswersJson.write(given);
        answered = true;
        changedAt = now;
    }

    void fillIn(Answers prepared) {
        prepared.adults()
                .get(0)
                .findWorkplace()
                .ifPresent(workplace -> answers = AnswersJson.write(answers().withUsualWorkplace(workplace)));
    }

    UUID id() {
        return id;
    }

    Household toHousehold() {
        return new Household(new HouseholdId(id), answers(), answered);
    }

    private Answers answers() {
        return AnswersJson.read(answers)
                .orElseThrow(() -> new IllegalStateException("The answers of household " + id + " cannot be read."));
    }
}
