package com.vivrou.territory.intake.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.Refusal;
import com.vivrou.territory.intake.dataset.SourceFile;
import java.io.IOException;

/** The objects of a JSON document, one after the other, without holding them. */
final class JsonRows {
    private JsonRows() {}

    /** Takes one object of a list. */
    interface Taker {
        void take(long line, JsonNode object);
    }

    /** Takes one object that a document names. */
    interface NamedTaker {
        void take(long line, String name, JsonNode object);
    }

    /** The document is a list of objects. */
    static void each(SourceFile file, Taker taker) throws IOException {
        try (JsonParser tokens = file.json()) {
            expect(tokens, JsonToken.START_ARRAY, file);
            while (tokens.nextToken() == JsonToken.START_OBJECT) {
                long line = tokens.currentLocation().getLineNr();
                taker.take(line, tokens.readValueAsTree());
            }
        } catch (IOException e) {
            throw file.refusal(e, 0);
        }
    }

    /** The document is one object, whose fields are objects: {@code {"01283": {…}, …}}. */
    static void named(SourceFile file, NamedTaker taker) throws IOException {
        try (JsonParser tokens = file.json()) {
            expect(tokens, JsonToken.START_OBJECT, file);
            while (tokens.nextToken() == JsonToken.FIELD_NAME) {
                String name = tokens.currentName();
                tokens.nextToken();
                long line = tokens.currentLocation().getLineNr();
                taker.take(line, name, tokens.readValueAsTree());
            }
        } catch (IOException e) {
            throw file.refusal(e, 0);
        }
    }

    private static void expect(JsonParser tokens, JsonToken first, SourceFile file) throws IOException {
        if (tokens.nextToken() != first) {
            throw new Refusal(ImportProblem.WRONG_DATA_SET, file.name());
        }
    }

    /** The text of a field without which this is another document. */
    static String required(JsonNode object, String field, long line) {
        JsonNode found = object.path(field);
        if (found.asText().isEmpty()) {
            throw new Refusal(ImportProblem.WRONG_DATA_SET, line, field, "");
        }
        return found.asText();
    }
}
