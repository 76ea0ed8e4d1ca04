package com.vivrou.territory.domain;

import com.vivrou.kernel.AtHand;
import com.vivrou.territory.AtlasPublished;
import com.vivrou.territory.Commune;
import com.vivrou.territory.CommuneTable;
import com.vivrou.territory.Figure;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.JobDemand;
import com.vivrou.territory.JobSurvey;
import com.vivrou.territory.NationalAtlas;
import com.vivrou.territory.Similar;
import com.vivrou.territory.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the published figures of the whole country in memory. Which editions are shown is asked again after a while, so
 * that a publication by another server or a command line is seen; while one request loads the new figures, the others
 * read the old ones.
 */
@ApplicationScoped
class CachedNationalAtlas implements NationalAtlas, JobDemand {
    private static final Duration ASK_AGAIN = Duration.ofSeconds(15);
    private static final String EMPLOYMENT_AREA = "employment_area";
    private static final int MOST_SURVEYS = 500;

    @Inject
    private NationalStore store;

    @Inject
    private Event<AtlasPublished> publications;

    private final ReentrantLock loading = new ReentrantLock();
    private final Map<String, Optional<JobSurvey>> surveys = new ConcurrentHashMap<>();
    private volatile @Nullable JobsByArea survey;
    private volatile NationalFigures figures = NationalFigures.none();
    private volatile long askAgainAt = Long.MIN_VALUE;

    /** For the container. */
    CachedNationalAtlas() {}

    CachedNationalAtlas(NationalStore store, Event<AtlasPublished> publications) {
        this.store = store;
        this.publications = publications;
    }

    @Override
    public String vintage() {
        return current().vintage();
    }

    @Override
    public boolean isPublished() {
        return current().size() > 0;
    }

    @Override
    public int count() {
        return current().size();
    }

    @Override
    public CommuneTable table() {
        return current();
    }

    @Override
    public Optional<Commune> find(String code) {
        NationalFigures now = current();
        return now.gazetteer().find(code).map(now::commune);
    }

    @Override
    public List<Commune> list(Collection<String> codes) {
        NationalFigures now = current();
        return codes.stream()
                .flatMap(code -> now.gazetteer().find(code).stream())
                .map(now::commune)
                .toList();
    }

    @Override
    public List<String> near(Collection<Commune> places, double kilometres) {
        NationalFigures now = current();
        List<String> near = new ArrayList<>();
        for (int place = 0; place < now.size(); place++) {
            double latitude = now.amount(NationalFigures.LATITUDE, place);
            double longitude = now.amount(NationalFigures.LONGITUDE, place);
            if (places.stream().anyMatch(other -> isWithin(latitude, longitude, other, kilometres))) {
                near.add(now.gazetteer().code(place));
            }
        }
        return near;
    }

    @Override
    public List<Indicator> indicators() {
        return current().indicators();
    }

    @Override
    public Optional<Similar> similar(Commune commune) {
        NationalFigures now = current();
        return now.gazetteer()
                .find(commune.code())
                .flatMap(place -> now.words(NationalFigures.DENSITY, place))
                .flatMap(density -> now.densityIndicator()
                        .map(indicator -> indicator.classes().get(density))
                        .map(name -> new Similar(name, now.countLike(density))));
    }

    @Override
    public OptionalDouble medianOfSimilar(String indicatorCode, Commune commune) {
        NationalFigures now = current();
        return now.gazetteer()
                .find(commune.code())
                .flatMap(place -> now.words(NationalFigures.DENSITY, place))
                .map(density -> now.medianLike(density, indicatorCode))
                .orElse(OptionalDouble.empty());
    }

    @Override
    public Map<String, String> outlines(Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : store.outlines(codes);
    }

    @Override
    public Optional<JobSurvey> around(Collection<Commune> communes) {
        Set<String> areas = communes.stream()
                .flatMap(commune -> commune.find(EMPLOYMENT_AREA).stream())
                .filter(Figure.Words.class::isInstance)
                .map(figure -> ((Figure.Words) figure).value())
                .collect(Collectors.toSet());
        if (areas.isEmpty()) {
            return Optional.empty();
        }
        if (surveys.size() > MOST_SURVEYS) {
            surveys.clear();
        }
        return surveys.computeIfAbsent(vintage() + areas.stream().sorted().toList(), none -> store.jobs(areas)
                .map(survey -> survey.withAreas(names().written(survey.areas()))));
    }

    private AreaNames names() {
        NationalFigures now = current();
        return new AreaNames(IntStream.range(0, now.size()).mapToObj(now::name).toList());
    }

    @Override
    public List<Job> jobs() {
        return survey().jobs();
    }

    @Override
    public Map<String, Integer> projects(String job) {
        return survey().projects().getOrDefault(job, Map.of());
    }

    @Override
    public Optional<Source> findSource() {
        return survey().source();
    }

    private JobsByArea survey() {
        String now = vintage();
        JobsByArea known = survey;
        if (known == null || !known.vintage().equals(now)) {
            known = store.jobsByArea(now);
            survey = known;
        }
        return known;
    }

    /** All that is known nationally now, in one consistent vintage. */
    NationalFigures current() {
        if (System.nanoTime() - askAgainAt >= 0 || askAgainAt == Long.MIN_VALUE) {
            AtHand.askingDatabase();
            refresh();
        }
        return figures;
    }

    /** Published here: the next question is answered from the database. */
    void published(@Observes AtlasPublished event) {
        if (!event.dataSet().isEmpty()) {
            askAgainAt = Long.MIN_VALUE;
        }
    }

    private void refresh() {
        boolean isFirst = askAgainAt == Long.MIN_VALUE;
        boolean hasChanged;
        if (isFirst) {
            loading.lock();
        } else if (!loading.tryLock()) {
            return;
        }
        try {
            if (askAgainAt != Long.MIN_VALUE && System.nanoTime() - askAgainAt < 0) {
                return;
            }
            String vintage = store.vintage();
            hasChanged = !vintage.equals(figures.vintage());
            if (hasChanged) {
                figures = vintage.isEmpty() ? NationalFigures.none() : store.load(vintage);
            }
            askAgainAt = System.nanoTime() + ASK_AGAIN.toNanos();
        } finally {
            loading.unlock();
        }
        if (hasChanged) {
            publications.fire(new AtlasPublished(""));
        }
    }

    /** Distances of some dozens of kilometres: the earth is flat enough. */
    private static boolean isWithin(double latitude, double longitude, Commune other, double kilometres) {
        double perDegree = 111.2;
        double north = (latitude - other.latitude()) * perDegree;
        double east = (longitude - other.longitude()) * perDegree * Math.cos(Math.toRadians(other.latitude()));
        return north * north + east * east <= kilometres * kilometres;
    }
}
