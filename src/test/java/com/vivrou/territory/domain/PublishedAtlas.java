package com.vivrou.territory.domain;

import com.vivrou.territory.CommuneTable;
import com.vivrou.territory.JobDemand;
import javax.sql.DataSource;

/** What is published in a database, without a server around it. */
public final class PublishedAtlas {
    private final CachedNationalAtlas atlas;

    /** @param runtime as the runtime role */
    public PublishedAtlas(DataSource runtime) {
        this.atlas = new CachedNationalAtlas(new NationalStore(runtime), new NoEvents());
    }

    public CommuneTable table() {
        return atlas.table();
    }

    public JobDemand jobs() {
        return atlas;
    }
}
