package com.vivrou.household.web;

import com.vivrou.kernel.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a form as they stand in it, typed or filled in, and what is wrong with them. */
public final class Form {
    /** Longer than any field takes: what is cut is refused by its field all the same. */
    private static final int LONGEST = 400;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();

    /** What is wrong with a field; {@code field} is its identifier in the page. */
    public record Fault(String field, String message) {}

    Form put(String field, String value) {
        values.put(field, value);
        return this;
    }

    /** Takes over everything that was sent, so that nothing typed is lost; of a text without end, its beginning. */
    Form typed(Map<String, String> parameters) {
        parameters.forEach((field, value) -> values.put(field, Typed.cut(value, LONGEST)));
        return this;
    }

    void refuse(String field, String message) {
        faults.putIfAbsent(field, message);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean is(String field, String value) {
        return value(field).equals(value);
    }

    public boolean wrong(String field) {
        return faults.containsKey(field);
    }

    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }

    /** What a field's {@code aria-describedby} names: its hint, and its error when there is one. */
    public String described(String field) {
        return field + "-hint" + (wrong(field) ? " " + field + "-error" : "");
    }

    public List<Fault> faults() {
        List<Fault> list = new ArrayList<>();
        faults.forEach((field, message) -> list.add(new Fault(field, message)));
        return list;
    }

    public boolean faultless() {
        return faults.isEmpty();
    }
}
