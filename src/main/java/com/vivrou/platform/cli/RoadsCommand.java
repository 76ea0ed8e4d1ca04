package com.vivrou.platform.cli;

import com.vivrou.travel.RoadExtract;
import com.vivrou.travel.UnusableExtract;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Builds the graph of roads beside an extract of OpenStreetMap, so that the server only has to load it. */
@Command(name = "roads")
final class RoadsCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "<extract>", descriptionKey = "cli.roads.file")
    private Path file = Path.of("");

    RoadsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.print(desk.text("cli.roads.begins", file));
        try {
            RoadExtract.Prepared prepared = new RoadExtract(file).prepare();
            desk.print(desk.text(
                    "cli.roads.done",
                    prepared.junctions(),
                    prepared.roads(),
                    prepared.vintage(),
                    file.toAbsolutePath()));
            return Exit.DONE.code();
        } catch (UnusableExtract e) {
            Exit exit =
                    switch (e.reason()) {
                        case MISSING -> Exit.USAGE;
                        case CORRUPT, BARE -> Exit.REFUSED;
                        case NO_ROOM -> Exit.BROKEN_OFF;
                    };
            throw new Stopped(exit, desk.text("cli.roads.unusable." + e.reason(), file));
        }
    }
}
