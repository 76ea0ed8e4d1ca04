package com.vivrou.territory.domain;

import com.vivrou.territory.JobDemand.Job;
import com.vivrou.territory.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole survey of recruitments in one vintage of the atlas.
 *
 * @param projects by job and employment area; what is secret is absent
 */
record JobsByArea(String vintage, List<Job> jobs, Map<String, Map<String, Integer>> projects, Optional<Source> source) {
    JobsByArea {
        jobs = List.copyOf(jobs);
        projects = Map.copyOf(projects);
    }
}
