package com.vivrou.household.domain;

import com.vivrou.household.Answers;
import com.vivrou.household.AnswersJson;
import com.vivrou.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Made at its first member's first sign-in. Its answers name the adults by their places. */
@Entity
@Table(name = "household")
class HouseholdEntity extends TenantOwned {
    @Id
    private UUID id = UUID.randomUUID();

    private String answers = "";

    private boolean answered;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    static HouseholdEntity of(Answers answers, boolean answered, Instant now) {
        HouseholdEntity entity = new HouseholdEntity();
        entity.answers = AnswersJson.write(answers);
        entity.answered = answered;
        entity.createdAt = now;
        entity.changedAt = now;
        return entity;
    }

    void answer(Answers given, Instant now) {
        answers = AnswersJson.write(given);
        answered = true;
        changedAt = now;
    }

    /** Takes what somebody else told, or what follows from joining and parting: nobody has answered by that. */
    void put(Answers told, Instant now) {
        answers = AnswersJson.write(told);
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    boolean answered() {
        return answered && AnswersJson.read(answers).isPresent();
    }

    /** None when they cannot be read: then the household may answer anew, share and part as if it had not. */
    Answers answers() {
        return AnswersJson.read(answers).orElseGet(() -> {
            UnreadableRows.tell("household", id);
            return Answers.NONE;
        });
    }
}
