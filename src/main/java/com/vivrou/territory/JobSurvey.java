package com.vivrou.territory;

import java.util.List;

/**
 * What employers plan to hire (BMO, France Travail).
 *
 * @param areas names of the employment areas it is about; they may reach beyond the communes asked for
 * @param jobs the most wanted first, those that are secret last
 */
public record JobSurvey(Source source, List<String> areas, List<WantedJob> jobs) {
    public JobSurvey {
        areas = List.copyOf(areas);
        jobs = List.copyOf(jobs);
    }

    /** The same survey with these names. */
    public JobSurvey withAreas(List<String> names) {
        return new JobSurvey(source, names, jobs);
    }
}
