package com.vivrou.architecture;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** One Facelets file, read as XML. */
record Page(String name, Document xml) {

    static final String WEBAPP = "src/main/webapp";

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern FUNCTION = Pattern.compile("\\b\\w+:\\w+(?=\\()");
    private static final Pattern FIRST_NAME = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*");
    private static final Set<String> WORDS = Set.of(
            "empty",
            "not",
            "and",
            "or",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "true",
            "false",
            "null",
            "instanceof");

    static List<Page> of(Project project) {
        return project.files(WEBAPP, Project.named(".xhtml")).stream()
                .map(file -> read(project, file))
                .toList();
    }

    private static Page read(Project project, Path file) {
        Parser parser = Parser.xmlParser().setTrackPosition(true);
        String name = project.folder().resolve(WEBAPP).relativize(file).toString();
        return new Page(name, parser.parseInput(Project.read(file), ""));
    }

    /** A page has an address of its own; templates, fragments and components stand below WEB-INF or resources. */
    boolean isPage() {
        return !name.startsWith("WEB-INF/") && !name.startsWith("resources/");
    }

    Stream<Element> elements() {
        return xml.getAllElements().stream().filter(element -> element != xml);
    }

    /** Where an element stands, for reports. */
    String at(Element element) {
        return name + ":" + element.sourceRange().start().lineNumber();
    }

    /** Everything in the page that may hold an expression: attributes and text. */
    Stream<Piece> pieces() {
        return elements()
                .flatMap(element -> Stream.concat(
                        element.attributes().asList().stream()
                                .map(attribute -> new Piece(element, attribute.getKey(), attribute.getValue())),
                        element.textNodes().stream().map(text -> new Piece(element, "", text.getWholeText()))));
    }

    record Piece(Element element, String attribute, String text) {

        List<String> expressions() {
            return EXPRESSION
                    .matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }

        String withoutExpressions() {
            return EXPRESSION.matcher(text).replaceAll("");
        }

        /** The first identifiers of each expression: {@code a} and {@code c} in {@code a.b + c['d']}. */
        Set<String> names() {
            Set<String> names = new LinkedHashSet<>();
            for (String expression : expressions()) {
                String plain = FUNCTION.matcher(QUOTED.matcher(expression).replaceAll("''"))
                        .replaceAll("");
                Matcher lambda = Pattern.compile("(\\w+)\\s*->").matcher(plain);
                Set<String> own = new LinkedHashSet<>(WORDS);
                while (lambda.find()) {
                    own.add(lambda.group(1));
                }
                FIRST_NAME
                        .matcher(plain)
                        .results()
                        .map(found -> found.group())
                        .filter(name -> !own.contains(name))
                        .forEach(names::add);
            }
            return names;
        }
    }
}
