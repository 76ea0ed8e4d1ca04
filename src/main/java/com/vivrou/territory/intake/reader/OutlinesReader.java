package com.vivrou.territory.intake.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Receiver;
import com.vivrou.territory.intake.dataset.Refusal;
import com.vivrou.territory.intake.dataset.SourceFile;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Outlines of communes, a GeoJSON collection of polygons with the property {@code code} (Etalab's administrative
 * contours) or {@code insee_com} (IGN). One feature is held at a time.
 */
public final class OutlinesReader implements DataSetReader {
    private static final List<String> CODES = List.of("code", "insee_com", "INSEE_COM", "codgeo", "CODGEO");

    private final BitSet drawn = new BitSet();

    @Override
    public void read(SourceFile file, Intake intake) throws IOException {
        boolean hasFeatures = false;
        try (JsonParser tokens = file.json()) {
            if (tokens.nextToken() != JsonToken.START_OBJECT) {
                throw new Refusal(ImportProblem.WRONG_DATA_SET, file.name());
            }
            while (tokens.nextToken() == JsonToken.FIELD_NAME) {
                boolean isList = tokens.currentName().equals("features");
                if (tokens.nextToken() == JsonToken.START_ARRAY && isList) {
                    hasFeatures = true;
                    readFeatures(tokens, intake);
                } else {
                    tokens.skipChildren();
                }
            }
        } catch (IOException e) {
            throw file.refusal(e, 0);
        }
        if (!hasFeatures) {
            throw new Refusal(ImportProblem.WRONG_DATA_SET, file.name());
        }
        file.yearInName().ifPresent(intake::year);
    }

    private void readFeatures(JsonParser tokens, Intake intake) throws IOException {
        while (tokens.nextToken() == JsonToken.START_OBJECT) {
            long line = tokens.currentLocation().getLineNr();
            JsonNode feature = tokens.readValueAsTree();
            intake.row();
            take(line, feature, intake);
        }
    }

    private void take(long line, JsonNode feature, Intake intake) {
        String code = CODES.stream()
                .map(name -> feature.path("properties").path(name).asText())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
        if (intake.gazetteer().findHeir(code).isPresent()) {
            // The outline of a part is not the outline of the commune that took it over.
            intake.report(ImportProblem.ROW_NOT_CONCERNED, line, "code", code);
            return;
        }
        int place = intake.place(line, "code", code);
        if (place < 0) {
            return;
        }
        if (drawn.get(place)) {
            intake.report(ImportProblem.CODE_TWICE, line, "code", code);
            return;
        }
        Optional<String> geometry = SimpleOutline.of(feature.path("geometry"));
        if (geometry.isEmpty()) {
            intake.report(ImportProblem.OUTLINE_MALFORMED, line, "geometry", code);
            return;
        }
        drawn.set(place);
        intake.receiver().outline(new Receiver.Outline(code, geometry.get()));
        intake.kept();
    }
}
