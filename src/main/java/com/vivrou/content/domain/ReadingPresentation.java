package com.vivrou.content.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.vivrou.content.Presentation;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

/**
 * Reads a {@code presentation.md}: short texts in YAML between two lines of three hyphens, then sections in Markdown,
 * each under a title of second level. HTML in the Markdown is written out as text, and what remains is cleaned.
 */
final class ReadingPresentation {
    private static final String FENCE = "---\n";
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private ReadingPresentation() {}

    /** @throws IllegalArgumentException when the texts between the hyphens are not YAML */
    static Presentation read(String document) {
        String text = document.replace("\r\n", "\n");
        int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length()) : -1;
        JsonNode head = yaml(end < 0 ? "{}" : text.substring(FENCE.length(), end));
        String body = end < 0 ? text : text.substring(end + 1 + FENCE.length());
        List<String> headline = new ArrayList<>();
        head.path("headline").forEach(line -> headline.add(line.asText()));
        return new Presentation(
                head.path("kicker").asText(),
                headline,
                head.path("lead").asText(),
                head.path("notice").asText(),
                head.path("map").asText(),
                sections(body));
    }

    private static List<Presentation.Section> sections(String body) {
        List<Presentation.Section> sections = new ArrayList<>();
        for (String part : ("\n" + body).split("\n## ")) {
            int line = part.indexOf('\n');
            if (line > 0) {
                sections.add(new Presentation.Section(part.substring(0, line).strip(), html(part.substring(line + 1))));
            }
        }
        return sections;
    }

    private static String html(String markdown) {
        Node node = MARKDOWN.parse(markdown.strip());
        return Jsoup.clean(HTML.render(node), Safelist.basic());
    }

    private static JsonNode yaml(String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The first texts of the presentation are not YAML.", e);
        }
    }
}
