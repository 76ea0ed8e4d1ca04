package com.vivrou.travel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.company.Companies;
import com.vivrou.company.CompanyId;
import com.vivrou.company.SiteId;
import com.vivrou.company.SiteToSave;
import com.vivrou.devstack.ContainerTest;
import com.vivrou.tenancy.TenantId;
import com.vivrou.tenancy.TenantScope;
import com.vivrou.tenancy.Tenants;
import com.vivrou.travel.Mode;
import com.vivrou.travel.intake.RiverTown;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Times to the gates of a territory follow its gates and the extract, and stay its own. */
class KeepingMatricesIT extends ContainerTest {
    private static final double LATITUDE = RiverTown.PLANT_LATITUDE;
    private static final double LONGITUDE = RiverTown.PLANT_LONGITUDE;

    @Inject
    private KeepingMatrices keeping;

    @Inject
    private RoadsAtHand roads;

    @Inject
    private MatrixStore matrices;

    @Inject
    private Companies companies;

    @Inject
    private Tenants tenants;

    @Test
    void gatesAreReckonedOnceAndAnewWhenTheyOrTheRoadsChange(@TempDir Path folder) throws Exception {
        TenantId ours = tenants.findBySlug("plastics-vallee").orElseThrow().id();
        TenantId theirs = tenants.findBySlug("fougeres-vitre").orElseThrow().id();
        Path extract = RiverTown.write(folder.resolve("town.osm"));
        roads.use(extract);
        String first = roads.vintage().orElseThrow();
        CompanyId company = as(ours, () -> companies.add("Usine de la rivière"));
        SiteId site = as(ours, () -> companies.addSite(company, gate(LATITUDE)));
        keepUpToDate(ours);
        keepUpToDate(theirs);
        Map<MatrixStore.Key, String> kept = as(ours, () -> matrices.vintages());
        assertThat(kept)
                .containsEntry(key(LATITUDE, Mode.CAR), first)
                .containsEntry(key(LATITUDE, Mode.BICYCLE), first)
                .containsEntry(key(LATITUDE, Mode.WALKING), first);
        assertThat(as(ours, () -> matrices.find(key(LATITUDE, Mode.CAR)))
                        .orElseThrow()
                        .minutes())
                .as("Oyonnax lies on these streets")
                .containsKey("01283");
        assertThat(as(theirs, () -> matrices.vintages())).isEmpty();

        as(ours, () -> move(company, site));
        keepUpToDate(ours);
        assertThat(as(ours, () -> matrices.vintages()))
                .containsKey(key(LATITUDE + 0.002, Mode.CAR))
                .doesNotContainKey(key(LATITUDE, Mode.CAR));

        Files.writeString(extract, Files.readString(extract).replace("residential", "tertiary"));
        roads.use(extract);
        keepUpToDate(ours);
        assertThat(as(ours, () -> matrices.vintages()).get(key(LATITUDE + 0.002, Mode.CAR)))
                .isEqualTo(roads.vintage().orElseThrow())
                .isNotEqualTo(first);

        roads.use(folder.resolve("nowhere.osm.pbf"));
        keepUpToDate(ours);
        assertThat(as(ours, () -> matrices.vintages()))
                .as("a file that is gone takes nothing away")
                .isNotEmpty();
    }

    private boolean move(CompanyId company, SiteId site) {
        companies.changeSite(company, site, gate(LATITUDE + 0.002));
        return true;
    }

    private void keepUpToDate(TenantId tenant) {
        TenantScope.run(tenant, keeping::keepUpToDate);
    }

    private static SiteToSave gate(double latitude) {
        return new SiteToSave("Usine", "1 quai Nord", "01100", "01283", "Oyonnax", latitude, LONGITUDE);
    }

    private static MatrixStore.Key key(double latitude, Mode mode) {
        return new MatrixStore.Key(latitude, LONGITUDE, mode);
    }

    private static <T> T as(TenantId tenant, Callable<T> work) throws Exception {
        return TenantScope.call(tenant, work);
    }
}
