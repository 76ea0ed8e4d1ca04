package com.vivrou.travel;

import com.vivrou.travel.intake.RoadGraph;
import java.nio.file.Path;

/** An extract of OpenStreetMap, and the graph of roads that is built beside it. */
public record RoadExtract(Path file) {
    /** @param vintage as answers of these roads carry it */
    public record Prepared(String vintage, int junctions, int roads) {}

    /**
     * Builds the graph beside the extract unless it is there already. Takes minutes and memory for a large extract.
     *
     * @throws UnusableExtract when nothing can be built
     */
    public Prepared prepare() {
        try (RoadGraph graph = RoadGraph.open(file)) {
            return new Prepared(graph.vintage(), graph.junctions(), graph.roads());
        }
    }
}
