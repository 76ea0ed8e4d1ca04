package com.vivrou.travel.intake;

import com.graphhopper.GraphHopper;
import com.graphhopper.GraphHopperConfig;
import com.graphhopper.config.Profile;
import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.routing.WeightingFactory;
import com.graphhopper.routing.ev.EncodedValueLookup;
import com.graphhopper.routing.ev.Subnetwork;
import com.graphhopper.routing.ev.VehicleAccess;
import com.graphhopper.routing.ev.VehicleSpeed;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.util.DefaultSnapFilter;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.PMap;
import com.vivrou.travel.Home;
import com.vivrou.travel.Mode;
import com.vivrou.travel.TravelEstimate;
import com.vivrou.travel.UnusableExtract;
import com.vivrou.travel.UnusableExtract.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * The roads of an extract of OpenStreetMap, as GraphHopper keeps them: a folder beside the extract, named after its
 * content, built once and then mapped into memory.
 */
public final class RoadGraph implements Closeable {
    /** Nothing farther is sought: nobody is offered a home from which every day begins with a longer way. */
    static final double LONGEST_MINUTES = 90;

    /** A search that ended this long before its limit had come to the end of all roads. */
    private static final double WITHOUT_A_ROAD_MINUTES = 60;

    private static final double FARTHEST_KM = 110;
    private static final double OFF_THE_ROAD_METRES = 2000;
    private static final int SMALLEST_NETWORK = 50;
    private static final int MILLIS_PER_MINUTE = 60_000;
    private static final int LOOKED_AT = 1 << 20;
    private static final int DAY_LENGTH = 10;

    /** Changes with what is built: an older folder is built anew. */
    private static final byte BUILD = 1;

    private static final Map<Mode, String> PROFILES =
            Map.of(Mode.CAR, "car", Mode.BICYCLE, "bike", Mode.WALKING, "foot");

    /** Held on to, so that its level is not forgotten: what GraphHopper is busy with is no news. */
    private static final Logger LIBRARY = Logger.getLogger("com.graphhopper");

    static {
        LIBRARY.setLevel(Level.WARNING);
    }

    private final GraphHopper hopper;
    private final String vintage;

    private RoadGraph(GraphHopper hopper, String vintage) {
        this.hopper = hopper;
        this.vintage = vintage;
    }

    /**
     * Loads the graph, and builds it first when it is not there.
     *
     * @throws UnusableExtract when the extract is missing or is no extract
     */
    public static RoadGraph open(Path extract) {
        String content = content(extract);
        Path all = extract.resolveSibling(extract.getFileName() + ".roads");
        Path folder = all.resolve(content);
        if (!Files.isDirectory(folder)) {
            build(extract, all, folder);
        }
        GraphHopper hopper = hopper(extract, folder, "MMAP");
        try {
            hopper.importOrLoad();
        } catch (RuntimeException e) {
            hopper.close();
            throw new UnusableExtract(Reason.CORRUPT, folder, e);
        }
        String day = String.valueOf(hopper.getProperties().get("datareader.data.date"));
        return new RoadGraph(
                hopper, "roads-" + (day.length() < DAY_LENGTH ? "" : day.substring(0, DAY_LENGTH) + "-") + content);
    }

    /** Identifies what answers: the day of the extract when it tells it, and its content. */
    public String vintage() {
        return vintage;
    }

    public int junctions() {
        return hopper.getBaseGraph().getNodes();
    }

    public int roads() {
        return hopper.getBaseGraph().getEdges();
    }

    /** Whether roads can answer for it. */
    public static boolean knows(Mode mode) {
        return PROFILES.containsKey(mode);
    }

    /**
     * One search, from the place of work back along all roads.
     *
     * @return minutes by code; NaN where no road leads; without the homes that no road passes by and those beyond 90
     *     minutes
     */
    public Map<String, Double> minutesTo(double latitude, double longitude, Mode mode, List<Home> homes) {
        String profile = PROFILES.getOrDefault(mode, "");
        Weighting weighting = hopper.createWeighting(hopper.getProfile(profile), new PMap());
        EdgeFilter usable = new DefaultSnapFilter(
                weighting, hopper.getEncodingManager().getBooleanEncodedValue(Subnetwork.key(profile)));
        Snap work = hopper.getLocationIndex().findClosest(latitude, longitude, usable);
        if (!isOnTheRoad(work)) {
            return Map.of();
        }
        List<Snap> snaps = new ArrayList<>(List.of(work));
        List<Home> near = new ArrayList<>();
        for (Home home : homes) {
            if (TravelEstimate.kilometres(home.latitude(), home.longitude(), latitude, longitude) <= FARTHEST_KM) {
                Snap snap = hopper.getLocationIndex().findClosest(home.latitude(), home.longitude(), usable);
                if (isOnTheRoad(snap)) {
                    snaps.add(snap);
                    near.add(home);
                }
            }
        }
        QueryGraph graph = QueryGraph.create(hopper.getBaseGraph(), snaps);
        Map<Integer, Double> reached = search(graph, weighting, work, snaps);
        boolean isAllSeen = reached.getOrDefault(-1, 0.0) < LONGEST_MINUTES - WITHOUT_A_ROAD_MINUTES;
        Map<String, Double> minutes = new HashMap<>();
        for (int home = 0; home < near.size(); home++) {
            Double known = reached.get(snaps.get(home + 1).getClosestNode());
            if (known != null) {
                minutes.put(near.get(home).code(), known);
            } else if (isAllSeen) {
                minutes.put(near.get(home).code(), Double.NaN);
            }
        }
        return minutes;
    }

    @Override
    public void close() {
        hopper.close();
    }

    /** Minutes by node of a snap; under -1 the longest of all. */
    private static Map<Integer, Double> search(QueryGraph graph, Weighting weighting, Snap work, List<Snap> snaps) {
        Map<Integer, Double> reached = new HashMap<>();
        snaps.forEach(snap -> reached.put(snap.getClosestNode(), Double.NaN));
        double[] longest = {0};
        ShortestPathTree tree =
                new ShortestPathTree(graph, graph.wrapWeighting(weighting), true, TraversalMode.NODE_BASED);
        tree.setTimeLimit(LONGEST_MINUTES * MILLIS_PER_MINUTE);
        tree.search(work.getClosestNode(), label -> {
            double minutes = label.time / (double) MILLIS_PER_MINUTE;
            longest[0] = Math.max(longest[0], minutes);
            reached.computeIfPresent(label.node, (node, before) -> minutes);
        });
        reached.values().removeIf(minutes -> minutes.isNaN());
        reached.put(-1, longest[0]);
        return reached;
    }

    private static boolean isOnTheRoad(Snap snap) {
        return snap.isValid() && snap.getQueryDistance() <= OFF_THE_ROAD_METRES;
    }

    private static void build(Path extract, Path all, Path folder) {
        Path unfinished = all.resolve("building-" + ProcessHandle.current().pid());
        try {
            delete(unfinished);
            Files.createDirectories(all);
        } catch (IOException e) {
            throw new UnusableExtract(Reason.NO_ROOM, extract, e);
        }
        GraphHopper hopper = hopper(extract, unfinished, "RAM_STORE");
        try {
            hopper.importOrLoad();
            if (hopper.getBaseGraph().getEdges() == 0) {
                throw new UnusableExtract(Reason.BARE, extract, null);
            }
        } catch (UnusableExtract e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnusableExtract(Reason.CORRUPT, extract, e);
        } finally {
            hopper.close();
        }
        try {
            for (Path old : list(all)) {
                if (!old.equals(unfinished)) {
                    delete(old);
                }
            }
            Files.move(unfinished, folder);
        } catch (IOException e) {
            throw new UnusableExtract(Reason.NO_ROOM, extract, e);
        }
    }

    private static GraphHopper hopper(Path extract, Path folder, String memory) {
        GraphHopper hopper = new GraphHopper() {
            @Override
            protected WeightingFactory createWeightingFactory() {
                EncodedValueLookup values = getEncodingManager();
                return (profile, hints, disableTurnCosts) -> new AverageSpeed(
                        values.getBooleanEncodedValue(VehicleAccess.key(profile.getName())),
                        values.getDecimalEncodedValue(VehicleSpeed.key(profile.getName())));
            }
        };
        GraphHopperConfig config = new GraphHopperConfig();
        config.putObject("datareader.file", extract.toString());
        config.putObject("graph.location", folder.toString());
        config.putObject("graph.dataaccess.default_type", memory);
        config.putObject(
                "graph.encoded_values",
                "car_access,car_average_speed,bike_access,bike_average_speed,foot_access,foot_average_speed");
        config.putObject("import.osm.ignored_highways", "");
        config.putObject("prepare.min_network_size", SMALLEST_NETWORK);
        config.setProfiles(PROFILES.values().stream().sorted().map(Profile::new).toList());
        hopper.init(config);
        return hopper;
    }

    /**
     * What vintages of an extract end with: of its size, its beginning and its end, because reading all takes long and the
     * beginning tells the day.
     *
     * @throws UnusableExtract when it is missing
     */
    public static String content(Path extract) {
        if (!Files.isRegularFile(extract) || !Files.isReadable(extract)) {
            throw new UnusableExtract(Reason.MISSING, extract, null);
        }
        try (RandomAccessFile file = new RandomAccessFile(extract.toFile(), "r")) {
            CRC32C sum = new CRC32C();
            sum.update(BUILD);
            sum.update(ByteBuffer.allocate(Long.BYTES).putLong(file.length()).flip());
            byte[] part = new byte[(int) Math.min(LOOKED_AT, file.length())];
            file.readFully(part);
            sum.update(part);
            file.seek(file.length() - part.length);
            file.readFully(part);
            sum.update(part);
            return HexFormat.of().toHexDigits((int) sum.getValue());
        } catch (IOException e) {
            throw new UnusableExtract(Reason.MISSING, extract, e);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
