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

/** What an employer told of somebody who was invited; gone once they sign in. */
@Entity
@Table(name = "prepared_household")
class PreparedHouseholdEntity extends TenantOwned {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(updatable = false)
    private String email = "";

    private String answers = "";

    @Column(name = "prepared_at")
    private Instant preparedAt = Instant.EPOCH;

    static PreparedHouseholdEntity of(String email) {
        PreparedHouseholdEntity entity = new PreparedHouseholdEntity();
        entity.email = email;
        return entity;
    }

    void prepare(Answers prepared, Instant now) {
        answers = AnswersJson.write(prepared);
        preparedAt = now;
    }

    /** None when they cannot be read. */
    Answers answers() {
        return AnswersJson.read(answers).orElseGet(() -> {
            UnreadableRows.tell("prepared_household", id);
            return Answers.NONE;
        });
    }
}
