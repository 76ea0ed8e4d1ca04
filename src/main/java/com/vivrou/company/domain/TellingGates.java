package com.vivrou.company.domain;

import com.vivrou.company.Companies;
import com.vivrou.company.Company;
import com.vivrou.company.Site;
import com.vivrou.travel.PlaceOfWork;
import com.vivrou.travel.PlacesOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The gates of the territory's companies, to choose from and for times to work that are reckoned ahead. */
@ApplicationScoped
class TellingGates implements PlacesOfWork {
    @Inject
    private Companies companies;

    @Override
    public List<PlaceOfWork> list() {
        return companies.list().stream()
                .flatMap(company -> company.sites().stream().map(site -> gate(company, site)))
                .toList();
    }

    private static PlaceOfWork gate(Company company, Site site) {
        return new PlaceOfWork(company.label(site), site.communeCode(), site.latitude(), site.longitude());
    }
}
