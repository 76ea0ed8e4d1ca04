package com.vivrou.matching.domain;

import com.vivrou.territory.JobDemand;
import com.vivrou.territory.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** What the published survey of recruitments says. */
@ApplicationScoped
class SurveyedJobs implements JobMarket {
    @Inject
    private JobDemand demand;

    @Override
    public Map<String, Integer> projects(String job) {
        return demand.projects(job);
    }

    @Override
    public Optional<Source> findSource() {
        return demand.findSource();
    }
}
