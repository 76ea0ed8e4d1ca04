package com.vivrou.travel.intake;

import com.vivrou.travel.Ground;
import com.vivrou.travel.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Made up: two grids of streets on either bank of a river, 700 m apart, and one bridge 9 km upstream. The plant stands on
 * the south bank, opposite the first home; the second home lies on the plant's own side; a footbridge leads straight across;
 * an island has streets and no bridge.
 */
public final class RiverTown {
    public static final double PLANT_LATITUDE = 46.000;
    public static final double PLANT_LONGITUDE = 5.010;
    public static final Home OPPOSITE = new Home("99001", 46.007, 5.010, Ground.UNKNOWN);
    public static final Home SAME_SIDE = new Home("99002", 46.000, 5.000, Ground.UNKNOWN);
    public static final Home ISLAND = new Home("99003", 46.200, 5.010, Ground.UNKNOWN);
    public static final Home FAR_AWAY = new Home("99004", 47.500, 6.500, Ground.UNKNOWN);
    public static final List<Home> HOMES = List.of(OPPOSITE, SAME_SIDE, ISLAND, FAR_AWAY);

    private static final int SIDE = 8;
    private static final double STEP = 0.002;

    private final StringBuilder nodes = new StringBuilder();
    private final StringBuilder ways = new StringBuilder();
    private int lastWay;

    private RiverTown() {}

    public static Path write(Path file) throws IOException {
        RiverTown town = new RiverTown();
        town.grid(1000, 46.000, -1);
        town.grid(2000, 46.007, 1);
        town.grid(3000, 46.200, 1);
        town.node(10, 46.000, 5.130);
        town.node(11, 46.007, 5.130);
        town.way("secondary", 1000 + SIDE, 10, 11, 2000 + SIDE);
        town.way("footway", 1005, 2005);
        return Files.writeString(
                file,
                "<?xml version='1.0' encoding='UTF-8'?>\n<osm version='0.6'>\n" + town.nodes + town.ways + "</osm>\n");
    }

    /** Streets from a bank on: its first row runs along the river. */
    private void grid(int first, double bank, int away) {
        for (int row = 0; row <= SIDE; row++) {
            for (int column = 0; column <= SIDE; column++) {
                int id = first + row * 100 + column;
                node(id, bank + away * row * STEP, 5.000 + column * STEP);
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
        nodes.append(String.format(Locale.ROOT, "<node id='%d' lat='%.5f' lon='%.5f'/>%n", id, latitude, longitude));
    }

    private void way(String sort, int... along) {
        ways.append("<way id='").append(++lastWay).append("'>");
        for (int node : along) {
            ways.append("<nd ref='").append(node).append("'/>");
        }
        ways.append("<tag k='highway' v='").append(sort).append("'/></way>\n");
    }
}
