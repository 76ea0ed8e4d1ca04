package com.vivrou.territory.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The description of the API, and whether an answer is as it says. */
final class OpenApi {
    static final ObjectMapper JSON = new ObjectMapper();
    static final String FILE = "/territory/openapi.json";

    private static final JsonNode DOCUMENT = read();

    private OpenApi() {}

    static JsonNode document() {
        return DOCUMENT;
    }

    static List<String> paths() {
        List<String> paths = new ArrayList<>();
        DOCUMENT.path("paths").fieldNames().forEachRemaining(paths::add);
        return paths;
    }

    /** What is wrong with an answer of 200, or with an error of another status; empty when nothing is. */
    static Set<ValidationMessage> faults(String path, int status, JsonNode answer) {
        return validate(schemaOf(path, status), answer);
    }

    static Set<ValidationMessage> validate(JsonNode schema, JsonNode answer) {
        JsonNode whole = JSON.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .set("components", DOCUMENT.path("components"));
        ((ObjectNode) whole).setAll((ObjectNode) schema.deepCopy());
        JsonSchema checked = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(whole, SchemaValidatorsConfig.builder().build());
        return checked.validate(answer);
    }

    /** The only one there is at a path. */
    private static JsonNode operation(String path) {
        return DOCUMENT.path("paths").path(path).elements().next();
    }

    /** The question that the description gives as an example; empty for a path that is only read. */
    static String example(String path) {
        JsonNode example = operation(path).at("/requestBody/content/application~1json/example");
        return example.isMissingNode() ? "" : example.toString();
    }

    private static JsonNode schemaOf(String path, int status) {
        JsonNode response = operation(path).path("responses").path("" + status);
        if (response.has("$ref")) {
            response = DOCUMENT.at(response.path("$ref").asText().substring(1));
        }
        JsonNode content = response.path("content");
        if (content.isEmpty()) {
            throw new AssertionError(path + " does not say that it answers " + status);
        }
        return content.elements().next().path("schema");
    }

    private static JsonNode read() {
        try (InputStream file = OpenApi.class.getResourceAsStream(FILE)) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
