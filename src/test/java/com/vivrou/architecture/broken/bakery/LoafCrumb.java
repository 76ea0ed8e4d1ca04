package com.vivrou.architecture.broken.bakery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.eclipse.persistence.annotations.Multitenant;

/** An entity in the wrong room. */
@Entity
@Multitenant
class LoafCrumb {
    @Id
    String id = "";
}
