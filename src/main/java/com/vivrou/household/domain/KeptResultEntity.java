package com.vivrou.household.domain;

import com.vivrou.household.AnswersJson;
import com.vivrou.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A ranking that a household keeps. Its title may change, and which adult comes first. */
@Entity
@Table(name = "kept_result")
class KeptResultEntity extends TenantOwned {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "household_id", updatable = false)
    private UUID householdId = id;

    private String title = "";

    private String answers = "";

    @Column(name = "counted_year", updatable = false)
    private int countedYear;

    @Column(updatable = false)
    private int rules;

    @Column(updatable = false)
    private String vintage = "";

    @Column(updatable = false)
    private String lines = "";

    @Column(name = "kept_at", updatable = false)
    private Instant keptAt = Instant.EPOCH;

    static KeptResultEntity of(UUID householdId, KeptResult result) {
        KeptResultEntity entity = new KeptResultEntity();
        entity.id = result.id();
        entity.householdId = householdId;
        entity.title = result.title();
        entity.answers = AnswersJson.write(result.answers());
        entity.countedYear = result.year();
        entity.rules = result.rules();
        entity.vintage = result.vintage();
        entity.lines = KeptLines.write(result.lines());
        entity.keptAt = result.keptAt();
        return entity;
    }

    void rename(String newTitle) {
        title = newTitle;
    }

    void turn() {
        read().ifPresent(result -> answers = AnswersJson.write(result.answers().turned()));
    }

    /** Empty when it cannot be read. */
    Optional<KeptResult> read() {
        Optional<KeptResult> result = AnswersJson.read(answers).flatMap(told -> KeptLines.read(lines)
                .map(all -> new KeptResult(id, title, told, countedYear, rules, vintage, keptAt, all)));
        if (result.isEmpty()) {
            UnreadableRows.tell("kept_result", id);
        }
        return result;
    }
}
