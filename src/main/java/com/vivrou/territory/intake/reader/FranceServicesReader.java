package com.vivrou.territory.intake.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Refusal;
import com.vivrou.territory.intake.dataset.SourceFile;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The France services offices, by commune, as JSON. The list names communes that have one and no other, so silence is not
 * 0. Paris has a row of its own beside those of its arrondissements, for other offices: they are added up.
 */
public final class FranceServicesReader implements DataSetReader {
    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        Map<Integer, Integer> offices = new TreeMap<>();
        int latest = 0;
        try (JsonParser tokens = file.json()) {
            if (tokens.nextToken() != JsonToken.START_OBJECT) {
                throw new Refusal(ImportProblem.WRONG_DATA_SET, file.name());
            }
            while (tokens.nextToken() == JsonToken.FIELD_NAME) {
                String code = tokens.currentName();
                tokens.nextToken();
                JsonNode each = tokens.readValueAsTree();
                long line = tokens.currentLocation().getLineNr();
                intake.row();
                if (!each.path("count").isInt() || !each.path("year").isInt()) {
                    throw new Refusal(ImportProblem.WRONG_DATA_SET, line, "count", code);
                }
                latest = Math.max(latest, each.path("year").asInt());
                int place = intake.place(line, "code", code);
                if (place >= 0) {
                    offices.merge(place, each.path("count").asInt(), Integer::sum);
                    intake.kept();
                }
            }
        } catch (IOException e) {
            throw file.refusal(e, 0);
        }
        if (latest > 0) {
            intake.year(latest);
        }
        offices.forEach((place, count) -> {
            intake.place(0, "code", intake.gazetteer().code(place));
            intake.count(place, "france_services", count);
        });
    }
}
