package com.vivrou.matching.domain;

import com.vivrou.territory.Source;
import java.util.Map;
import java.util.Optional;

/** Where employers plan to hire for a job. */
interface JobMarket {
    /** Nothing is known. */
    JobMarket NONE = new JobMarket() {
        @Override
        public Map<String, Integer> projects(String job) {
            return Map.of();
        }

        @Override
        public Optional<Source> findSource() {
            return Optional.empty();
        }
    };

    /** Recruitments planned by employment area; those where it is secret or not surveyed are absent. */
    Map<String, Integer> projects(String job);

    Optional<Source> findSource();
}
