package com.vivrou.portal.domain;

import com.vivrou.matching.Audience;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.NationalMatching;
import com.vivrou.matching.NationalRanking;
import com.vivrou.territory.CommuneSearch;
import com.vivrou.territory.CommuneTable;
import com.vivrou.territory.JobDemand;
import com.vivrou.territory.NationalAtlas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a household may ask of the whole country, from the published open data alone. */
@ApplicationScoped
public class Nation {
    @Inject
    private NationalMatching matching;

    @Inject
    private NationalAtlas atlas;

    @Inject
    private JobDemand demand;

    @Inject
    private CommuneSearch search;

    /** Whether the national data are imported. */
    public boolean isKnown() {
        return matching.isPossible();
    }

    /** What may count for somebody who has no workplace yet. */
    public List<Criterion> criteria() {
        return matching.listCriteria().stream()
                .filter(criterion -> criterion.audience() != Audience.COMMUTING_ADULT)
                .toList();
    }

    public List<JobDemand.Job> jobs() {
        return demand.jobs();
    }

    public CommuneTable communes() {
        return atlas.table();
    }

    public CommuneSearch search() {
        return search;
    }

    /** @param most how many communes to tell with their reasons */
    public NationalRanking rank(MatchingRequest household, int most) {
        return matching.rank(household, most);
    }
}
