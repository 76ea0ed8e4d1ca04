package com.vivrou.tenancy.isolation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The same rows with the first barrier taken away: an entity whose author forgot to say that a tenant owns it. */
@Entity
@Table(name = "probe")
class BareProbeEntity {
    @Id
    UUID id = UUID.randomUUID();

    String body = "";
}
