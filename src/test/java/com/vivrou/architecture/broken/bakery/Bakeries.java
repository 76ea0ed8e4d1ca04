package com.vivrou.architecture.broken.bakery;

import com.vivrou.architecture.broken.garden.Herbs;
import com.vivrou.architecture.broken.mill.Flour;
import com.vivrou.architecture.broken.mill.domain.Grindstone;
import com.vivrou.architecture.broken.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;

/** Uses what it does not declare, enters by a back room, remembers a tenant. */
@ApplicationScoped
public class Bakeries {
    TenantId lastServed = new TenantId(1);

    Flour flour(Herbs herbs, Grindstone grindstone) {
        return new Flour(new Crust());
    }
}
