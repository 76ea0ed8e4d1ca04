package com.vivrou.matching.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** One JSON object, and nothing that two programs might read in two ways: no field twice, nothing after the end. */
final class JsonDocument {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String TWICE = "Duplicate field";

    private JsonDocument() {}

    static JsonNode read(String json) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (MismatchedInputException longer) {
            throw JsonField.refused("trailing", "");
        } catch (JsonProcessingException unreadable) {
            throw unreadable.getOriginalMessage().startsWith(TWICE)
                            && unreadable.getProcessor() instanceof JsonParser parser
                    ? JsonField.refused(
                            "twice", parser.getParsingContext().pathAsPointer().toString())
                    : JsonField.refused("not-json", "");
        }
        if (root == null || !root.isObject()) {
            throw JsonField.refused("not-json", "");
        }
        return root;
    }
}
