package com.vivrou.territory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One theme of a commune's page: its main facts with a drawing each, and all of its figures as a table.
 *
 * @param key names the theme as anchor
 * @param icon path of its drawing
 */
public record CommuneTheme(String key, String title, String icon, List<Fact> facts, List<Row> rows) {

    /** A figure beside its source and where it stands; {@code strip} is null where nothing can be compared. */
    public record Fact(
            String label,
            SourceLink source,
            String value,
            String unit,
            boolean known,
            String caution,
            @Nullable Strip strip) {}

    /**
     * Lowest, median and highest of the territory, and places on the line in percent of its length.
     *
     * @param similarPlace place of the median of similar communes; empty when unknown or beyond the line
     * @param similar the same in words; empty when unknown
     * @param sentence all of it, for who does not see the line
     */
    public record Strip(
            String lowest,
            String median,
            String highest,
            String here,
            String medianPlace,
            String similarPlace,
            String similar,
            String sentence) {}

    /** @param mapUrl where the map of the figure is; empty for what is in words */
    public record Row(
            String label,
            String mapUrl,
            String value,
            boolean known,
            String median,
            String range,
            String similar,
            String year) {}

    public CommuneTheme {
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
    }
}
