package com.vivrou.company.domain;

import com.vivrou.company.Companies;
import com.vivrou.travel.PlaceOfWork;
import com.vivrou.travel.PlacesOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The gates of the territory's companies, for times to work that are reckoned ahead. */
@ApplicationScoped
class TellingGates implements PlacesOfWork {
    @Inject
    private Companies companies;

    @Override
    public List<PlaceOfWork> list() {
        return companies.list().stream()
                .flatMap(company -> company.sites().stream())
                .map(site -> new PlaceOfWork(site.latitude(), site.longitude()))
                .distinct()
                .toList();
    }
}
