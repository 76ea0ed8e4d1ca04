package com.vivrou.territory;

import java.util.Collection;
import java.util.Optional;

/** Which jobs employers plan to hire for. */
public interface JobDemand {
    /** In the employment areas of these communes; empty when no survey is published for them. */
    Optional<JobSurvey> around(Collection<Commune> communes);
}
