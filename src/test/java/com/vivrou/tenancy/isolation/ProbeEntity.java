package com.vivrou.tenancy.isolation;

import com.vivrou.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row behind both barriers. */
@Entity
@Table(name = "probe")
class ProbeEntity extends TenantOwned {
    @Id
    UUID id = UUID.randomUUID();

    String body = "";
}
