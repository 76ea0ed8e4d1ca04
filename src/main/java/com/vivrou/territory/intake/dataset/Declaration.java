package com.vivrou.territory.intake.dataset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vivrou.kernel.Bilingual;
import com.vivrou.territory.DataSet;
import com.vivrou.territory.Grain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code territory/datasets/<key>.yaml}: who publishes a data set, which class reads it, and what each of its
 * indicators is.
 *
 * @param reader simple name of a class in {@code intake.reader}
 * @param after keys of the data sets that must be published before
 * @param cogYear year of the official geography of its codes when the file does not tell it
 * @param charset in which its producer writes it when it is not UTF-8
 * @param communesAtLeast fewer communes with a figure are a sign of a cut file
 */
public record Declaration(
        @JsonProperty("key") String key,
        @JsonProperty("reader") String reader,
        @JsonProperty("order") int order,
        @JsonProperty("title") Bilingual title,
        @JsonProperty("file") Bilingual file,
        @JsonProperty("producer") String producer,
        @JsonProperty("licence") String licence,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("after") @Nullable List<String> after,
        @JsonProperty("cog_year") int cogYear,
        @JsonProperty("charset") @Nullable String charset,
        @JsonProperty("communes_at_least") int communesAtLeast,
        @JsonProperty("indicators") @Nullable Map<String, Measured> indicators) {

    /** What becomes of the figures of communes that are one commune now, or of several rows for one commune. */
    public enum Merge {
        /** Counts and quantities. Unknown as soon as one part is. */
        @JsonProperty("sum")
        SUM,
        /** Rates, prices, times: the mean, by the weights that the reader gives. */
        @JsonProperty("mean")
        MEAN,
        /** The values are single observations: their median. */
        @JsonProperty("median")
        MEDIAN,
        /** One row is enough, and the first one counts; for words. */
        @JsonProperty("first")
        FIRST
    }

    /**
     * @param unit one of {@code intake.Unit}, such as {@code EUR_per_m2}
     * @param isZeroWhenAbsent whether a commune that the file does not name has none; otherwise it is unknown
     * @param lowest smallest value that can be true; the unit's own bound when left out
     * @param jump share by which the median may move between two editions before it is reported; 0.5 when left out
     * @param classes names of the values of an indicator in classes
     */
    public record Measured(
            @JsonProperty("label") Bilingual label,
            @JsonProperty("unit") String unit,
            @JsonProperty("grain") @Nullable Grain grain,
            @JsonProperty("merge") Merge merge,
            @JsonProperty("zero_when_absent") boolean isZeroWhenAbsent,
            @JsonProperty("lowest") @Nullable Double lowest,
            @JsonProperty("highest") @Nullable Double highest,
            @JsonProperty("jump") @Nullable Double jump,
            @JsonProperty("classes") @Nullable Map<String, Bilingual> classes) {

        public boolean isWords() {
            return unit.equals("text") || unit.equals("class");
        }

        public Grain grainOrCommune() {
            return grain == null ? Grain.COMMUNE : grain;
        }

        public Map<String, Bilingual> classesOrNone() {
            return classes == null ? Map.of() : classes;
        }
    }

    public Declaration {
        indicators = indicators == null ? Map.of() : new LinkedHashMap<>(indicators);
        after = after == null ? List.of() : List.copyOf(after);
    }

    /** In the order of the declaration. */
    public Map<String, Measured> measured() {
        return indicators == null ? Map.of() : indicators;
    }

    public Optional<Measured> find(String indicator) {
        return Optional.ofNullable(measured().get(indicator));
    }

    public List<String> needs() {
        return after == null ? List.of() : after;
    }

    public DataSet dataSet() {
        return new DataSet(
                key, title, file, producer, licence, url, List.copyOf(measured().keySet()));
    }
}
