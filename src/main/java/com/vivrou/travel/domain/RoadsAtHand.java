package com.vivrou.travel.domain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vivrou.kernel.Settings;
import com.vivrou.territory.CommuneTable;
import com.vivrou.territory.NationalAtlas;
import com.vivrou.travel.Ground;
import com.vivrou.travel.Home;
import com.vivrou.travel.UnusableExtract;
import com.vivrou.travel.intake.RoadGraph;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/**
 * The roads that the operator's extract holds, loaded in the background; none when the setting is empty or the file is not
 * usable. What was reckoned for a position is kept a while: it is the same for every territory.
 */
@ApplicationScoped
class RoadsAtHand {
    private static final Logger LOG = Logger.getLogger(RoadsAtHand.class.getName());
    private static final int KEPT = 300;

    @Inject
    private Settings settings;

    @Inject
    private NationalAtlas national;

    private final Cache<Asked, RoadTimes> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private final ReadWriteLock searching = new ReentrantReadWriteLock();
    private volatile Optional<RoadGraph> graph = Optional.empty();
    private volatile String complaint = "";

    private record Asked(MatrixStore.Key key, String roads, String communes) {}

    boolean isWanted() {
        return settings.find("vivrou.travel.roads").isPresent();
    }

    /** Empty as long as none is loaded. */
    Optional<String> vintage() {
        return graph.map(RoadGraph::vintage);
    }

    /** Loads what the setting names, when that is not what is loaded. Takes long when a graph has to be built first. */
    void refresh() {
        settings.find("vivrou.travel.roads").map(Path::of).ifPresent(this::use);
    }

    synchronized void use(Path extract) {
        try {
            if (vintage()
                    .filter(loaded -> loaded.endsWith(RoadGraph.content(extract)))
                    .isEmpty()) {
                RoadGraph fresh = RoadGraph.open(extract);
                replace(Optional.of(fresh));
                LOG.info(() -> "Times by road come from " + extract + " (" + fresh.vintage() + ", " + fresh.roads()
                        + " stretches of road).");
            }
            complaint = "";
        } catch (UnusableExtract e) {
            if (!complaint.equals(e.getMessage())) {
                complaint = String.valueOf(e.getMessage());
                LOG.warning(() -> "No times by road from " + complaint + ". Estimates answer instead.");
            }
        }
    }

    /**
     * Times from every commune of the country that lies around, from these homes when the country's are not published; empty
     * when no roads are loaded, or they know neither the mode nor the place.
     */
    Optional<RoadTimes> find(MatrixStore.Key key, List<Home> homes) {
        searching.readLock().lock();
        try {
            return graph.filter(roads -> RoadGraph.knows(key.mode())).flatMap(roads -> search(roads, key, homes));
        } finally {
            searching.readLock().unlock();
        }
    }

    private Optional<RoadTimes> search(RoadGraph roads, MatrixStore.Key key, List<Home> homes) {
        String communes = national.isPublished() ? national.vintage() : Integer.toString(homes.hashCode());
        RoadTimes times = kept.get(
                new Asked(key, roads.vintage(), communes),
                asked -> new RoadTimes(
                        roads.vintage(),
                        roads.minutesTo(
                                key.latitude(),
                                key.longitude(),
                                key.mode(),
                                national.isPublished() ? everywhere() : homes)));
        return Optional.of(times).filter(known -> !known.minutes().isEmpty());
    }

    private List<Home> everywhere() {
        CommuneTable table = national.table();
        return IntStream.range(0, table.size())
                .filter(number -> !Double.isNaN(table.latitude(number)))
                .mapToObj(number ->
                        new Home(table.code(number), table.latitude(number), table.longitude(number), Ground.UNKNOWN))
                .toList();
    }

    @PreDestroy
    void close() {
        replace(Optional.empty());
    }

    /** Once no search is on the old roads any more: their memory goes with them. */
    private void replace(Optional<RoadGraph> fresh) {
        searching.writeLock().lock();
        try {
            Optional<RoadGraph> before = graph;
            graph = fresh;
            before.ifPresent(RoadGraph::close);
        } finally {
            searching.writeLock().unlock();
        }
    }
}
