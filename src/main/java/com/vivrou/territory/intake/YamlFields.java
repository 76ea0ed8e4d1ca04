package com.vivrou.territory.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.vivrou.territory.PackProblem;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A YAML document as fields by their path, {@code contact.email} or {@code members[0].siren}, each with its line. Reads
 * the tokens itself because a tree would have lost the lines.
 */
final class YamlFields {
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final Findings findings;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private YamlFields(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    static Optional<YamlFields> read(PackFile source, Findings findings) {
        YamlFields document = new YamlFields(source.name(), findings);
        try (JsonParser tokens = YAML.createParser(source.text())) {
            if (tokens.nextToken() != JsonToken.START_OBJECT) {
                findings.add(PackProblem.YAML_BROKEN, source.name(), 1, "", "");
                return Optional.empty();
            }
            document.readObject(tokens, "");
            return Optional.of(document);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            findings.add(PackProblem.YAML_BROKEN, source.name(), line, "", firstLine(e.getOriginalMessage()));
            return Optional.empty();
        } catch (IOException e) {
            findings.add(PackProblem.YAML_BROKEN, source.name(), 0, "", firstLine(e.getMessage()));
            return Optional.empty();
        }
    }

    /** The field's value, or empty text and an issue when it is missing or blank. */
    String required(String path) {
        Optional<String> value = find(path);
        if (value.isEmpty()) {
            findings.add(PackProblem.FIELD_MISSING, file, line(path), path, "");
        }
        return value.orElse("");
    }

    Optional<String> find(String path) {
        return Optional.ofNullable(fields.get(path)).filter(value -> !value.isBlank());
    }

    void report(PackProblem problem, String path) {
        findings.add(problem, file, line(path), path, find(path).orElse(""));
    }

    /** Line of the field, or of the nearest field around it. */
    int line(String path) {
        for (String around = path; !around.isEmpty(); around = parent(around)) {
            Integer line = lines.get(around);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }

    /** Names of the fields right below the path, in their order. */
    Set<String> names(String path) {
        Set<String> names = new LinkedHashSet<>();
        String start = path + ".";
        for (String below : lines.keySet()) {
            if (below.startsWith(start)) {
                names.add(below.substring(start.length()).replaceAll("[.\\[].*", ""));
            }
        }
        return names;
    }

    /** How many elements the list has. */
    int size(String path) {
        int size = 0;
        while (lines.containsKey(path + "[" + size + "]")) {
            size++;
        }
        return size;
    }

    private void readObject(JsonParser tokens, String path) throws IOException {
        while (tokens.nextToken() == JsonToken.FIELD_NAME) {
            String child = path.isEmpty() ? tokens.currentName() : path + "." + tokens.currentName();
            lines.put(child, tokens.currentTokenLocation().getLineNr());
            tokens.nextToken();
            readValue(tokens, child);
        }
    }

    private void readValue(JsonParser tokens, String path) throws IOException {
        lines.putIfAbsent(path, tokens.currentTokenLocation().getLineNr());
        if (tokens.currentToken() == JsonToken.START_OBJECT) {
            readObject(tokens, path);
        } else if (tokens.currentToken() == JsonToken.START_ARRAY) {
            for (int index = 0; tokens.nextToken() != JsonToken.END_ARRAY; index++) {
                readValue(tokens, path + "[" + index + "]");
            }
        } else if (tokens.currentToken() != JsonToken.VALUE_NULL) {
            fields.put(path, tokens.getText());
        }
    }

    private static String parent(String path) {
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return end < 0 ? "" : path.substring(0, end);
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
