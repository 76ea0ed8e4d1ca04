package com.vivrou.matching.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.vivrou.kernel.ApiProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value in a document, with its path for whoever has to mend it. */
final class JsonField {
    private static final int BAD_REQUEST = 400;

    private final JsonNode node;
    private final String path;

    JsonField(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /** As a JSON pointer: {@code /adults/0/shift}. */
    String path() {
        return path;
    }

    boolean isAbsent() {
        return node.isMissingNode() || node.isNull();
    }

    JsonField at(String name) {
        return new JsonField(node.path(name), path + "/" + name);
    }

    /** Refuses whatever is not an object with these fields alone. */
    JsonField only(String... names) {
        for (String name : names()) {
            if (!Arrays.asList(names).contains(name)) {
                throw refused("field", path + "/" + name, String.join(", ", names));
            }
        }
        return this;
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        if (!isAbsent()) {
            if (!node.isObject()) {
                throw refused("object", path);
            }
            node.fieldNames().forEachRemaining(names::add);
        }
        return names;
    }

    List<JsonField> elements(int most) {
        List<JsonField> elements = new ArrayList<>();
        if (!isAbsent()) {
            if (!node.isArray() || node.size() > most) {
                throw refused("list", path, most);
            }
            for (int i = 0; i < node.size(); i++) {
                elements.add(new JsonField(node.get(i), path + "/" + i));
            }
        }
        return elements;
    }

    boolean flag() {
        if (!isAbsent() && !node.isBoolean()) {
            throw refused("flag", path);
        }
        return node.asBoolean(false);
    }

    String words(int longest) {
        if (!isAbsent() && (!node.isTextual() || node.asText().length() > longest)) {
            throw refused("words", path, longest);
        }
        return node.asText("").strip();
    }

    OptionalDouble number(double least, double most) {
        return isAbsent() ? OptionalDouble.empty() : OptionalDouble.of(required(least, most));
    }

    double required(double least, double most) {
        if (!node.isNumber() || !(node.asDouble() >= least) || !(node.asDouble() <= most)) {
            throw refused("number", path, least, most);
        }
        return node.asDouble();
    }

    /** A number without fraction; {@code 5.0} is one. */
    int whole(double least, double most) {
        double number = required(least, most);
        if (number != Math.rint(number)) {
            throw refused("whole", path, least, most);
        }
        return (int) number;
    }

    <T extends Enum<T>> T oneOf(T[] values, T usual) {
        T told = oneOf(values);
        return told == null ? usual : told;
    }

    <T extends Enum<T>> @Nullable T oneOf(T[] values) {
        if (isAbsent()) {
            return null;
        }
        for (T value : values) {
            if (word(value).equals(node.asText())) {
                return value;
            }
        }
        throw refused("choice", path, Arrays.stream(values).map(JsonField::word).collect(Collectors.joining(", ")));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static ApiProblem refused(String kind, String path, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = path.isEmpty() ? "/" : path;
        System.arraycopy(values, 0, all, 1, values.length);
        return new ApiProblem("matching", BAD_REQUEST, kind, path, all);
    }
}
