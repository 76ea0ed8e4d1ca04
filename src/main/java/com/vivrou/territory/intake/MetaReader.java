package com.vivrou.territory.intake;

import com.vivrou.kernel.Bilingual;
import com.vivrou.territory.Grain;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.PackProblem;
import com.vivrou.territory.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads {@code communes.meta.yaml}: what each column of {@code communes.csv} holds, and who published it. */
final class MetaReader {
    static final String FILE = "communes.meta.yaml";

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final YamlFields fields;

    private MetaReader(YamlFields fields) {
        this.fields = fields;
    }

    /** The described columns in the order of the document. */
    static Map<String, Column> columns(YamlFields fields) {
        MetaReader reader = new MetaReader(fields);
        Map<String, Column> columns = new LinkedHashMap<>();
        if (fields.names("columns").isEmpty()) {
            fields.required("columns");
        }
        for (String code : fields.names("columns")) {
            columns.put(code, reader.column(code));
        }
        return columns;
    }

    static int vintage(YamlFields fields) {
        return new MetaReader(fields).year("vintage").orElse(0);
    }

    private Column column(String code) {
        String at = "columns." + code + ".";
        String spelling = fields.required(at + "unit");
        Optional<Unit> unit = Unit.find(spelling);
        if (unit.isEmpty() && !spelling.isEmpty()) {
            fields.report(PackProblem.UNIT_UNKNOWN, at + "unit");
        }
        int year = year(at + "year").orElse(0);
        Source source = new Source(
                fields.required(at + "producer"),
                fields.required(at + "dataset"),
                year,
                fields.required(at + "licence"),
                fields.find(at + "url").orElse(null));
        Indicator indicator = new Indicator(
                code,
                spelling,
                source,
                grain(at + "grain"),
                year(at + "cog_year").orElse(0),
                unit.equals(Optional.of(Unit.CLASS)) ? classes(at + "classes") : Map.of());
        return new Column(indicator, unit);
    }

    private Map<String, Bilingual> classes(String path) {
        Map<String, Bilingual> classes = new LinkedHashMap<>();
        Set<String> keys = fields.names(path);
        if (keys.isEmpty()) {
            fields.required(path);
        }
        for (String key : keys) {
            String at = path + "." + key;
            classes.put(key, new Bilingual(fields.required(at + ".fr"), fields.required(at + ".en")));
        }
        return classes;
    }

    private Grain grain(String path) {
        String value = fields.required(path);
        for (Grain grain : List.of(Grain.values())) {
            if (grain.name().toLowerCase(Locale.ROOT).equals(value)) {
                return grain;
            }
        }
        if (!value.isEmpty()) {
            fields.report(PackProblem.GRAIN_UNKNOWN, path);
        }
        return Grain.COMMUNE;
    }

    private OptionalInt year(String path) {
        String value = fields.required(path);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (value.matches("[0-9]{4}")) {
            int year = Integer.parseInt(value);
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return OptionalInt.of(year);
            }
        }
        fields.report(PackProblem.YEAR_ABSURD, path);
        return OptionalInt.empty();
    }

    /** @param unit empty when the description names none that is known */
    record Column(Indicator indicator, Optional<Unit> unit) {}
}
