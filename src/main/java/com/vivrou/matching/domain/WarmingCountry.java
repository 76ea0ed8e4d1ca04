package com.vivrou.matching.domain;

import com.vivrou.matching.Adult;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Dwelling;
import com.vivrou.matching.Housing;
import com.vivrou.matching.Importance;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.NationalMatching;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Shift;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.Wishes;
import com.vivrou.territory.AtlasPublished;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Asks about the whole country before somebody does: after a start, and whenever its figures were published anew, by
 * whomever. Runs for no territory. Without national figures there is nothing to do.
 */
@ApplicationScoped
public class WarmingCountry {
    private static final Logger LOG = Logger.getLogger(WarmingCountry.class.getName());

    /** After the database is brought up to date. */
    private static final int AFTER_STARTING = Interceptor.Priority.APPLICATION + 600;

    private static final int EVERY_SECONDS = 10;

    /** The first answers of a server that has just started are slow. */
    private static final int QUESTIONS = 3;

    private static final int TOLD = 10;
    private static final int YEAR = 2020;

    @Inject
    private NationalMatching matching;

    @Resource
    private ManagedScheduledExecutorService executor;

    private volatile boolean isWarm;
    private volatile boolean hasLooked;

    /** For the container. */
    WarmingCountry() {}

    WarmingCountry(NationalMatching matching) {
        this.matching = matching;
    }

    void start(@Observes @Priority(AFTER_STARTING) @Initialized(ApplicationScoped.class) Object event) {
        executor.scheduleWithFixedDelay(this::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void published(@Observes AtlasPublished event) {
        executor.execute(this::look);
    }

    /** Whether nobody has to wait any more: the country is measured, or cannot be. */
    public boolean hasLooked() {
        return hasLooked;
    }

    /** To look whether it is possible renews what is known of the country. */
    void look() {
        try {
            if (matching.isPossible() && !isWarm) {
                long begun = System.nanoTime();
                MatchingRequest question = question(matching.listCriteria());
                for (int asked = 0; asked < QUESTIONS; asked++) {
                    matching.rank(question, TOLD);
                }
                isWarm = true;
                LOG.info(() -> "Questions about the whole country were tried for "
                        + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) + " ms.");
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The country could not be measured beforehand", e);
        } finally {
            hasLooked = true;
        }
    }

    /** What everybody may be asked counts a little. */
    private static MatchingRequest question(List<Criterion> criteria) {
        Map<String, Preference> preferences = criteria.stream()
                .collect(Collectors.toMap(Criterion::code, criterion -> Preference.of(Importance.NICE)));
        return new MatchingRequest(
                List.of(new Adult("", null, Shift.NONE, Map.of())),
                List.of(YEAR),
                new Housing(Tenure.RENT, Dwelling.EITHER, null, null),
                Wishes.NONE,
                preferences,
                YEAR);
    }
}
