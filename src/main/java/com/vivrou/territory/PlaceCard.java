package com.vivrou.territory;

import java.util.List;

/**
 * A commune as a card shows it: its outline in a landscape, and three figures.
 *
 * @param url of its page, on the territory's host
 * @param shape path of its outline, empty when it has none
 * @param transform that sets the outline in the middle of a drawing 320 wide and 200 high
 */
public record PlaceCard(
        String name, String url, String group, String population, String shape, String transform, List<Line> lines) {
    /** One figure in words; {@code known} is false for what is not published. */
    public record Line(String label, String value, boolean known) {}

    public PlaceCard {
        lines = List.copyOf(lines);
    }
}
