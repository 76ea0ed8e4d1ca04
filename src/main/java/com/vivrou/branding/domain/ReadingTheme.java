package com.vivrou.branding.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.vivrou.branding.Colour;
import com.vivrou.branding.Font;
import com.vivrou.branding.Theme;
import com.vivrou.branding.Tokens;
import com.vivrou.kernel.StaticFile;
import com.vivrou.kernel.StaticFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the folder of a theme and refuses it, with every reason at once, unless it is complete and readable. */
final class ReadingTheme {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PIXELS = Pattern.compile("\\d{1,3}px");
    private static final Pattern TRACKING = Pattern.compile("-?0(\\.\\d+)?em");
    private static final Pattern ACTIVE_CONTENT = Pattern.compile(
            "<script|<foreignObject|\\son\\w+=|href=|url\\(|<style|\\sstyle=", Pattern.CASE_INSENSITIVE);
    private static final YAMLMapper YAML = new YAMLMapper();

    private final String name;
    private final StaticFiles files;
    private final List<String> problems = new ArrayList<>();

    private ReadingTheme(String name, StaticFiles files) {
        this.name = name;
        this.files = files;
    }

    static Theme read(String name, StaticFiles files) throws ThemeRefused {
        return new ReadingTheme(name, files).read();
    }

    static boolean exists(String name) {
        return NAME.matcher(name).matches()
                && ReadingTheme.class.getResource("/themes/" + name + "/theme.yaml") != null;
    }

    private Theme read() throws ThemeRefused {
        if (!NAME.matcher(name).matches()) {
            throw new ThemeRefused(List.of("\"" + name + "\" is no name for a theme: small letters, digits, hyphens."));
        }
        Tokens tokens = readTokens(tree("theme.yaml"));
        String mark = drawing("mark.svg");
        String hero = drawing("hero.svg");
        String logo = drawing("logo.svg");
        String darkLogo = drawing("logo-dark.svg");
        refuseIfAnyProblem();
        problems.addAll(CheckingContrast.check(tokens));
        refuseIfAnyProblem();
        String css = WritingStylesheet.write(tokens, files);
        return new Theme(name, tokens, mark, hero, css, url(css, ".css"), url(logo, ".svg"), logo, darkLogo);
    }

    private String url(String content, String ending) {
        return "/marque/" + name + "." + StaticFile.hashOf(content.getBytes(StandardCharsets.UTF_8)) + ending;
    }

    private Tokens readTokens(JsonNode yaml) throws ThemeRefused {
        Map<String, Colour> colours = readColours(yaml.path("colours"));
        Font title = font(yaml.path("title").path("font").asText());
        Font text = font(yaml.path("text").path("font").asText());
        String tracking = matching(yaml.path("title").path("tracking").asText("0em"), TRACKING, "title.tracking");
        JsonNode shape = yaml.path("shape");
        Tokens.Shape pixels = new Tokens.Shape(
                pixels(shape, "control"), pixels(shape, "card"), pixels(shape, "pill"), pixels(shape, "rule"));
        refuseIfAnyProblem();
        return new Tokens(
                colours, title, tracking, yaml.path("title").path("leading").asDouble(1.1), text, pixels);
    }

    private Map<String, Colour> readColours(JsonNode given) {
        Map<String, Colour> colours = new LinkedHashMap<>();
        for (String token : Tokens.COLOUR_NAMES) {
            if (given.has(token)) {
                readColour(token, given.get(token).asText(), colours);
            } else {
                problems.add("Give a colour to " + token + ".");
            }
        }
        Set<String> unknown = new TreeSet<>();
        given.fieldNames().forEachRemaining(unknown::add);
        Tokens.COLOUR_NAMES.forEach(unknown::remove);
        unknown.forEach(token -> problems.add(token + " is no colour that a brand may set: remove it."));
        return colours;
    }

    private void readColour(String token, String value, Map<String, Colour> colours) {
        try {
            colours.put(token, new Colour(value));
        } catch (IllegalArgumentException e) {
            problems.add(token + ": " + e.getMessage());
        }
    }

    private Font font(String key) throws ThemeRefused {
        JsonNode list = tree("../fonts/fonts.yaml");
        JsonNode font = list.path(key);
        if (font.isMissingNode()) {
            List<String> keys = new ArrayList<>();
            list.fieldNames().forEachRemaining(keys::add);
            throw new ThemeRefused(
                    List.of("\"" + key + "\" is no font of ours: choose one of " + String.join(", ", keys) + "."));
        }
        return new Font(
                key,
                font.path("family").asText(),
                font.path("file").asText(),
                font.path("weights").asText(),
                font.path("title-weight").asInt(700),
                font.path("fallback").asText());
    }

    private int pixels(JsonNode shape, String token) {
        String value = matching(shape.path(token).asText(), PIXELS, "shape." + token);
        return value.endsWith("px") ? Integer.parseInt(value.substring(0, value.length() - 2)) : 0;
    }

    private String matching(String value, Pattern pattern, String token) {
        if (pattern.matcher(value).matches()) {
            return value;
        }
        problems.add(token + " cannot be \"" + value + "\": it reads " + pattern.pattern() + ".");
        return "";
    }

    /** SVG goes into pages as it is: it may draw, and nothing else. */
    private String drawing(String file) throws ThemeRefused {
        String svg = text(file).strip();
        if (!svg.startsWith("<svg") || ACTIVE_CONTENT.matcher(svg).find()) {
            problems.add(file + " must be one <svg> without script, style, link or outside reference.");
        }
        return svg;
    }

    private JsonNode tree(String file) throws ThemeRefused {
        try {
            return YAML.readTree(text(file));
        } catch (IOException e) {
            throw new ThemeRefused(List.of(file + " is not readable as YAML: " + e.getMessage()));
        }
    }

    private String text(String file) throws ThemeRefused {
        String resource = file.startsWith("../") ? "/themes/" + file.substring(3) : "/themes/" + name + "/" + file;
        try (InputStream content = ReadingTheme.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new ThemeRefused(List.of("The theme " + name + " has no " + file + ": add it."));
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ThemeRefused(List.of(file + " cannot be read: " + e.getMessage()));
        }
    }

    private void refuseIfAnyProblem() throws ThemeRefused {
        if (!problems.isEmpty()) {
            throw new ThemeRefused(problems);
        }
    }
}
