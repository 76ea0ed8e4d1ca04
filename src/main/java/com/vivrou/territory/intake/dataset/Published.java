package com.vivrou.territory.intake.dataset;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the atlas shows already, for a reader whose file refers to it. */
public interface Published {
    Published NOTHING = new Published() {
        @Override
        public Optional<@Nullable String[]> words(String indicator) {
            return Optional.empty();
        }

        @Override
        public Optional<double[]> amounts(String indicator) {
            return Optional.empty();
        }

        @Override
        public Map<String, String> stations() {
            return Map.of();
        }
    };

    /** Values of an indicator in words by number of the commune; empty when no published data set has it. */
    Optional<@Nullable String[]> words(String indicator);

    /** Figures of an indicator by number of the commune, not a number where unknown. */
    Optional<double[]> amounts(String indicator);

    /** INSEE code of the commune of each railway station, by the station's UIC code. */
    Map<String, String> stations();
}
