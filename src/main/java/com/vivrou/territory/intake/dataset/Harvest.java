package com.vivrou.territory.intake.dataset;

import com.vivrou.kernel.Bilingual;
import com.vivrou.territory.intake.dataset.Declaration.Measured;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader gathered from one file.
 *
 * @param year that the figures describe, when the file or somebody told it
 * @param labels names of values, by indicator and value
 */
public record Harvest(
        OptionalInt year,
        int cogYear,
        long rowsRead,
        long rowsKept,
        List<Column> columns,
        Map<String, Map<String, Bilingual>> labels) {

    /**
     * One indicator over all communes, in the order of the gazetteer.
     *
     * @param amounts not a number is unknown; null for an indicator in words
     * @param words null is unknown; null as a whole for an indicator in numbers
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed over once, to be written; never compared.
    public record Column(
            String indicator, Measured measured, double @Nullable [] amounts, @Nullable String @Nullable [] words) {
        /** For how many communes it says something. */
        public int coverage() {
            if (amounts != null) {
                return (int) IntStream.range(0, amounts.length)
                        .filter(place -> !Double.isNaN(Objects.requireNonNull(amounts)[place]))
                        .count();
            }
            @Nullable String[] said = Objects.requireNonNull(words);
            return (int) IntStream.range(0, said.length)
                    .filter(place -> said[place] != null)
                    .count();
        }
    }

    public Harvest {
        columns = List.copyOf(columns);
        labels = Map.copyOf(labels);
    }
}
