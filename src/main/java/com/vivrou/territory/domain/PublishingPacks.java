package com.vivrou.territory.domain;

import com.vivrou.tenancy.TenantId;
import com.vivrou.territory.Pack;
import com.vivrou.territory.PackReading;
import com.vivrou.territory.PackReport;
import com.vivrou.territory.Packs;
import com.vivrou.territory.Publication;
import com.vivrou.territory.intake.PackReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

@ApplicationScoped
class PublishingPacks implements Packs {
    @Inject
    private PublicationStore store;

    @Inject
    private CachedAtlas atlas;

    @Inject
    private FillingPacks fillingPacks;

    @Override
    public PackReading read(Path folder, Predicate<String> isTheme) {
        return fillingPacks.fill(PackReader.read(folder, isTheme));
    }

    @Override
    public Publication publish(Pack pack, TenantId tenant) {
        Publication publication = store.publish(pack, tenant);
        atlas.forget(tenant);
        return publication;
    }

    @Override
    public void keep(PackReport report) {
        store.keep(report);
    }

    @Override
    public Optional<PackReport> findReport(String slug) {
        return store.findReport(slug);
    }
}
