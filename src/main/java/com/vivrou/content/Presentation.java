package com.vivrou.content;

import java.util.List;

/**
 * How a territory introduces itself in one language. All texts are plain but {@link Section#html()}, which holds safe
 * HTML: paragraphs, lists, emphasis, links.
 *
 * @param kicker where it lies, in a few words
 * @param headline lines of the main title
 * @param lead one paragraph under it
 * @param notice the hard news to know before coming; empty when there is none
 * @param mapTitle title of the map
 */
public record Presentation(
        String kicker, List<String> headline, String lead, String notice, String mapTitle, List<Section> sections) {

    public record Section(String title, String html) {}

    public Presentation {
        headline = List.copyOf(headline);
        sections = List.copyOf(sections);
    }
}
