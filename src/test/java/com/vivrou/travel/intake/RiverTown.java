package com.vivrou.travel.intake;

import com.google.protobuf.ByteString;
import com.vivrou.travel.Ground;
import com.vivrou.travel.Home;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openstreetmap.osmosis.osmbinary.Fileformat;
import org.openstreetmap.osmosis.osmbinary.Osmformat;

/**
 * Made up: two grids of streets on either bank of a river, 700 m apart, and one bridge 9 km upstream. The plant stands on
 * the south bank, opposite the first home; the second home lies on the plant's own side; a footbridge leads straight across;
 * an island has streets and no bridge. It lies where Oyonnax is, so that real communes are near.
 */
public final class RiverTown {
    public static final double PLANT_LATITUDE = 46.250;
    public static final double PLANT_LONGITUDE = 5.660;
    public static final Home OPPOSITE = new Home("99001", 46.257, 5.660, Ground.UNKNOWN);
    public static final Home SAME_SIDE = new Home("99002", 46.250, 5.650, Ground.UNKNOWN);
    public static final Home ISLAND = new Home("99003", 46.450, 5.660, Ground.UNKNOWN);
    public static final Home FAR_AWAY = new Home("99004", 47.500, 6.500, Ground.UNKNOWN);
    public static final List<Home> HOMES = List.of(OPPOSITE, SAME_SIDE, ISLAND, FAR_AWAY);

    private static final int SIDE = 8;
    private static final double STEP = 0.002;
    private static final double PER_DEGREE = 1e7;
    private static final long EXTRACTED_AT = 1_795_000_000L;

    private final List<Node> nodes = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();

    private record Node(int id, double latitude, double longitude) {}

    private record Way(int id, String sort, List<Integer> along) {}

    private RiverTown() {
        grid(1000, 46.250, -1);
        grid(2000, 46.257, 1);
        grid(3000, 46.450, 1);
        node(10, 46.250, 5.780);
        node(11, 46.257, 5.780);
        way("secondary", 1000 + SIDE, 10, 11, 2000 + SIDE);
        way("footway", 1005, 2005);
    }

    /** As XML, which anybody can read. */
    public static Path write(Path file) throws IOException {
        RiverTown town = new RiverTown();
        StringBuilder text = new StringBuilder("<?xml version='1.0' encoding='UTF-8'?>\n<osm version='0.6'>\n");
        for (Node node : town.nodes) {
            text.append(String.format(
                    Locale.ROOT, "<node id='%d' lat='%.5f' lon='%.5f'/>%n", node.id, node.latitude, node.longitude));
        }
        for (Way way : town.ways) {
            text.append("<way id='").append(way.id).append("'>");
            way.along.forEach(node -> text.append("<nd ref='").append(node).append("'/>"));
            text.append("<tag k='highway' v='").append(way.sort).append("'/></way>\n");
        }
        return Files.writeString(file, text.append("</osm>\n"));
    }

    /** As operators get it: blocks of protocol buffers. */
    public static Path writePbf(Path file) throws IOException {
        RiverTown town = new RiverTown();
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            block(
                    out,
                    "OSMHeader",
                    Osmformat.HeaderBlock.newBuilder()
                            .addRequiredFeatures("OsmSchema-V0.6")
                            .setOsmosisReplicationTimestamp(EXTRACTED_AT)
                            .build()
                            .toByteString());
            block(out, "OSMData", town.data().toByteString());
        }
        return file;
    }

    private Osmformat.PrimitiveBlock data() {
        Osmformat.PrimitiveGroup.Builder points = Osmformat.PrimitiveGroup.newBuilder();
        for (Node node : nodes) {
            points.addNodes(Osmformat.Node.newBuilder()
                    .setId(node.id)
                    .setLat(Math.round(node.latitude * PER_DEGREE))
                    .setLon(Math.round(node.longitude * PER_DEGREE)));
        }
        List<String> words = new ArrayList<>(List.of("", "highway"));
        Osmformat.PrimitiveGroup.Builder lines = Osmformat.PrimitiveGroup.newBuilder();
        for (Way way : ways) {
            if (!words.contains(way.sort)) {
                words.add(way.sort);
            }
            Osmformat.Way.Builder line =
                    Osmformat.Way.newBuilder().setId(way.id).addKeys(1).addVals(words.indexOf(way.sort));
            long before = 0;
            for (int node : way.along) {
                line.addRefs(node - before);
                before = node;
            }
            lines.addWays(line);
        }
        Osmformat.StringTable.Builder table = Osmformat.StringTable.newBuilder();
        words.forEach(word -> table.addS(ByteString.copyFromUtf8(word)));
        return Osmformat.PrimitiveBlock.newBuilder()
                .setStringtable(table)
                .addPrimitivegroup(points)
                .addPrimitivegroup(lines)
                .build();
    }

    private static void block(DataOutputStream out, String sort, ByteString content) throws IOException {
        byte[] blob = Fileformat.Blob.newBuilder()
                .setRaw(content)
                .setRawSize(content.size())
                .build()
                .toByteArray();
        byte[] header = Fileformat.BlobHeader.newBuilder()
                .setType(sort)
                .setDatasize(blob.length)
                .build()
                .toByteArray();
        out.writeInt(header.length);
        out.write(header);
        out.write(blob);
    }

    /** Streets from a bank on: its first row runs along the river. */
    private void grid(int first, double bank, int away) {
        for (int row = 0; row <= SIDE; row++) {
            for (int column = 0; column <= SIDE; column++) {
                int id = first + row * 100 + column;
                node(id, bank + away * row * STEP, 5.650 + column * STEP);
                if (column > 0) {
                    way("residential", id - 1, id);
                }
                if (row > 0) {
                    way("residential", id - 100, id);
                }
            }
        }
    }

    private void node(int id, double latitude, double longitude) {
        nodes.add(new Node(id, latitude, longitude));
    }

    private void way(String sort, Integer... along) {
        ways.add(new Way(ways.size() + 1, sort, List.of(along)));
    }
}
