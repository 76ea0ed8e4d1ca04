package com.vivrou.tenancy.isolation;

import com.vivrou.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row that refers to a probe: the key of the database, not the entity manager, knows whose it may be. */
@Entity
@Table(name = "probe_child")
class ProbeChildEntity extends TenantOwned {
    @Id
    UUID id = UUID.randomUUID();

    @ManyToOne
    @JoinColumn(name = "parent_id", referencedColumnName = "id")
    ProbeEntity parent = new ProbeEntity();
}
