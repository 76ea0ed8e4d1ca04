package com.vivrou.territory.web;

import com.vivrou.tenancy.CurrentTenant;
import com.vivrou.tenancy.Tenants;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.Commune;
import com.vivrou.territory.JobDemand;
import com.vivrou.territory.NationalAtlas;
import com.vivrou.territory.Perimeter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gathers what is known of a commune of the current territory. */
@Dependent
class CommuneViews {
    private static final int NEIGHBOURS = 4;

    private final Atlas atlas;
    private final NationalAtlas national;
    private final JobDemand jobDemand;
    private final Tenants tenants;
    private final CurrentTenant currentTenant;

    @Inject
    CommuneViews(
            Atlas atlas, NationalAtlas national, JobDemand jobDemand, Tenants tenants, CurrentTenant currentTenant) {
        this.atlas = atlas;
        this.national = national;
        this.jobDemand = jobDemand;
        this.tenants = tenants;
        this.currentTenant = currentTenant;
    }

    /** By the last part of its address; a commune that the territory does not answer for, or a past name, is not found. */
    Optional<CommuneView> find(String segment, Locale language) {
        Perimeter perimeter = atlas.perimeter();
        return perimeter
                .findBySegment(segment)
                .or(() -> atlas.surroundings().findBySegment(segment))
                .map(commune -> view(commune, perimeter, language));
    }

    /** The nearest communes of the territory, as the crow flies. */
    List<Commune> neighbours(Commune here) {
        return atlas.perimeter().communes().stream()
                .filter(other -> !other.code().equals(here.code()))
                .sorted(Comparator.comparingDouble(other -> squaredDistance(here, other)))
                .limit(NEIGHBOURS)
                .toList();
    }

    private CommuneView view(Commune commune, Perimeter perimeter, Locale language) {
        return new CommuneView(
                commune,
                perimeter.find(commune.code()).isPresent(),
                new CommuneFigures(commune, perimeter, national, language).themes(),
                national.similar(commune),
                jobDemand.around(List.of(commune)),
                StructuredCommune.of(commune, perimeter, tenants.url(currentTenant.required()), language),
                language);
    }

    /** Good enough to put neighbours in order: degrees of longitude are shorter than those of latitude. */
    private static double squaredDistance(Commune one, Commune other) {
        double north = one.latitude() - other.latitude();
        double east = (one.longitude() - other.longitude()) * Math.cos(Math.toRadians(one.latitude()));
        return north * north + east * east;
    }
}
