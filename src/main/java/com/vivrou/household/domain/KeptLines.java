package com.vivrou.household.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.vivrou.household.domain.KeptResult.Line;
import com.vivrou.matching.CommuneResult.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list of a kept result as JSON: one array per commune, its fields in the order of {@link Line}. */
final class KeptLines {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIELDS = 6;

    private KeptLines() {}

    static String write(List<Line> lines) {
        ArrayNode all = JSON.createArrayNode();
        lines.forEach(line -> all.addArray()
                .add(line.rank())
                .add(line.code())
                .add(line.name())
                .add(line.standing().name())
                .add(line.score())
                .add(line.coverage()));
        return all.toString();
    }

    /** Empty when the text is no list of any version. */
    static Optional<List<Line>> read(String json) {
        try {
            List<Line> lines = new ArrayList<>();
            JsonNode all = JSON.readTree(json);
            if (!all.isArray()) {
                return Optional.empty();
            }
            for (JsonNode line : all) {
                lines.add(line(line));
            }
            return Optional.of(lines);
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Line line(JsonNode line) {
        if (!line.isArray() || line.size() != FIELDS) {
            throw new IllegalArgumentException("No commune of a kept result: " + line);
        }
        return new Line(
                line.get(0).intValue(),
                line.get(1).asText(),
                line.get(2).asText(),
                Standing.valueOf(line.get(3).asText()),
                line.get(4).doubleValue(),
                line.get(5).doubleValue());
    }
}
