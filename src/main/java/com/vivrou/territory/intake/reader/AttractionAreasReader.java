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

/**
 * INSEE's attraction areas of cities, drawn in 2020, by commune, as JSON. Its names of categories are not INSEE's (Paris
 * is called a pole of less than 50 000 inhabitants), so only the codes are taken.
 */
public final class AttractionAreasReader implements DataSetReader {
    private static final int DRAWN_IN = 2020;
    private static final String OUTSIDE = "000";
    private static final Map<String, String> ROLES =
            Map.of("11", "centre", "12", "pole", "13", "secondary_pole", "20", "belt", "30", "none");

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
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
                if (!each.path("aavCode").isTextual()
                        || !each.path("categoryCode").isTextual()) {
                    throw new Refusal(ImportProblem.WRONG_DATA_SET, line, "aavCode", code);
                }
                take(code, each, line, intake);
            }
        } catch (IOException e) {
            throw file.refusal(e, 0);
        }
        intake.year(DRAWN_IN);
    }

    private static void take(String code, JsonNode each, long line, Intake intake) {
        int place = intake.place(line, "code", code);
        if (place >= 0) {
            boolean isOutside = each.path("aavCode").asText().equals(OUTSIDE);
            intake.words(
                    line,
                    place,
                    "attraction_area",
                    isOutside ? "none" : each.path("aavLabel").asText());
            String category = each.path("categoryCode").asText();
            intake.words(line, place, "attraction_role", ROLES.getOrDefault(category, category));
            intake.kept();
        }
    }
}
