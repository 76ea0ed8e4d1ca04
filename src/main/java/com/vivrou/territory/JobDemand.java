package com.vivrou.territory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which jobs employers plan to hire for. */
public interface JobDemand {
    /** In the employment areas of these communes; empty when no survey is published for them. */
    Optional<JobSurvey> around(Collection<Commune> communes);

    /** Every job of the survey, in the order of their names; empty when none is published. */
    List<Job> jobs();

    /**
     * Recruitments planned for a job, by the employment area in which communes lie. Areas where they are secret are
     * absent.
     */
    Map<String, Integer> projects(String job);

    /** Who made the survey; empty when none is published. */
    Optional<Source> findSource();

    /** @param code of the survey */
    record Job(String code, String name) {}
}
