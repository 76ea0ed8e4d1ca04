package com.vivrou.architecture.broken.bakery.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Public, and without a tenant. */
@Entity
public class LoafEntity {
    @Id
    String id = "";
}
