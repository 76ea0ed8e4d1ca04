package com.vivrou.architecture;

import static com.vivrou.architecture.Project.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word a person reads stands in a bundle, in both languages, and is written as the language wants. */
class TextsTest {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> READ_ALOUD =
            Set.of("alt", "title", "placeholder", "aria-label", "label", "summary", "header", "footer", "emptymessage");
    private static final Pattern BUNDLE_KEY = Pattern.compile("\\b([a-z]\\w*)\\s*\\[\\s*'([\\w.-]+)'\\s*]");
    private static final Pattern DYNAMIC_KEY = Pattern.compile("\\b([a-z]\\w*)\\s*\\[\\s*'([\\w.-]+\\.)'\\s*[+.]");
    private static final Pattern LITERAL = Pattern.compile("\"([\\w.-]+)\"");
    private static final Pattern QUOTED = Pattern.compile("'([\\w.-]+)'");

    private static final Pattern LOOSE_MARK = Pattern.compile("(?<![\\u00A0\\u202F?!])[:;?!»]");
    private static final Pattern FRONT_MATTER = Pattern.compile("^(- )?\\s*[a-z_]+:(?= |$)|^---$");
    private static final Pattern LOOSE_OPENING = Pattern.compile("«(?![\\u00A0\\u202F])");

    @Test
    void pagesHoldNoWords() {
        verify(TextsTest::literals, "bakery/crumbs.xhtml:4 says: Fresh bread", "bakery/crumbs.xhtml:14 says: A loaf");
    }

    @Test
    void everyBundleIsThereInBothLanguages() {
        verify(TextsTest::missingLanguages, "bakery has texts in [en, fr, it], not in [en, fr]");
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        verify(TextsTest::untranslated, "bakery: loaf.onlyFrench is not there in en");
    }

    @Test
    void everyTextAskedForIsThere() {
        verify(TextsTest::missingKeys, "bakery/crumbs.xhtml:15 asks for bakery['loaf.unknown']");
    }

    @Test
    void noTextIsUnused() {
        verify(TextsTest::unusedKeys, "bakery: nobody uses loaf.forgotten");
    }

    @Test
    void bothLanguagesTakeTheSameParameters() {
        verify(TextsTest::otherParameters, "bakery: loaf.price takes [{0}] in fr and [] in en");
    }

    @Test
    void frenchIsSpacedAndQuotedAsFrenchIs() {
        verify(
                TextsTest::looseFrench,
                "bakery: loaf.question needs a no-break space before a high mark: Du pain ?",
                "bakery: loaf.quoted needs a no-break space inside «»: «Du pain\u00A0»",
                "bakery: loaf.apostrophe has a straight apostrophe: L'épi",
                "bakery: loaf.loud shouts: Du pain\u00A0!");
    }

    @Test
    void frenchContentIsSpacedAsFrenchIs() {
        verify(
                TextsTest::looseContent,
                "tenants/Old_Town/content/fr/presentation.md:3 needs a no-break space before a high mark: Où vivre ?");
    }

    static List<String> literals(Project project) {
        return Page.of(project).stream()
                .flatMap(page -> page.pieces()
                        .filter(piece -> piece.attribute().isEmpty()
                                || READ_ALOUD.contains(piece.attribute().toLowerCase(Locale.ROOT)))
                        .filter(piece -> !Set.of("script", "style", "ui:remove")
                                .contains(piece.element().tagName()))
                        .filter(piece ->
                                WORD.matcher(piece.withoutExpressions()).find())
                        .map(piece -> page.at(piece.element()) + " says: "
                                + piece.withoutExpressions().strip()))
                .toList();
    }

    static List<String> missingLanguages(Project project) {
        List<String> found = new ArrayList<>();
        Texts.of(project).byFeature().forEach((feature, languages) -> {
            if (!languages.keySet().equals(Texts.LANGUAGES)) {
                found.add(feature + " has texts in " + languages.keySet() + ", not in " + Texts.LANGUAGES);
            }
        });
        return found;
    }

    static List<String> untranslated(Project project) {
        Texts texts = Texts.of(project);
        return texts.features().stream()
                .flatMap(feature -> texts.keys(feature).stream().flatMap(key -> Texts.LANGUAGES.stream()
                        .filter(language -> texts.in(feature, language)
                                .getOrDefault(key, "")
                                .isBlank())
                        .map(language -> feature + ": " + key + " is not there in " + language)))
                .toList();
    }

    static List<String> missingKeys(Project project) {
        Texts texts = Texts.of(project);
        return Page.of(project).stream()
                .flatMap(page -> page.pieces().flatMap(piece -> piece.expressions().stream()
                        .flatMap(expression -> BUNDLE_KEY.matcher(expression).results())
                        .filter(found -> texts.features().contains(found.group(1)))
                        .filter(found -> !texts.keys(found.group(1)).contains(found.group(2)))
                        .map(found -> page.at(piece.element()) + " asks for " + found.group(1) + "['" + found.group(2)
                                + "']")))
                .toList();
    }

    static List<String> unusedKeys(Project project) {
        Texts texts = Texts.of(project);
        Map<String, Set<String>> exact = new TreeMap<>();
        Map<String, Set<String>> prefixes = new TreeMap<>();
        Page.of(project).stream()
                .flatMap(Page::pieces)
                .flatMap(piece -> piece.expressions().stream())
                .forEach(expression -> {
                    BUNDLE_KEY.matcher(expression).results().forEach(found -> note(exact, found));
                    DYNAMIC_KEY.matcher(expression).results().forEach(found -> note(prefixes, found));
                });
        Set<String> named = literalsInCode(project);
        return texts.features().stream()
                .flatMap(feature -> texts.keys(feature).stream()
                        .filter(key -> !exact.getOrDefault(feature, Set.of()).contains(key))
                        .filter(key -> prefixes.getOrDefault(feature, Set.of()).stream()
                                .noneMatch(key::startsWith))
                        .filter(key -> !named.contains(key))
                        .filter(key -> named.stream()
                                .noneMatch(literal ->
                                        literal.endsWith(".") && literal.length() > 2 && key.startsWith(literal)))
                        .map(key -> feature + ": nobody uses " + key))
                .toList();
    }

    static List<String> otherParameters(Project project) {
        Texts texts = Texts.of(project);
        Pattern parameter = Pattern.compile("\\{\\d+");
        List<String> found = new ArrayList<>();
        for (String feature : texts.features()) {
            for (String key : texts.keys(feature)) {
                Set<String> french =
                        parameters(parameter, texts.in(feature, "fr").getOrDefault(key, ""));
                Set<String> english =
                        parameters(parameter, texts.in(feature, "en").getOrDefault(key, ""));
                boolean both = texts.in(feature, "fr").containsKey(key)
                        && texts.in(feature, "en").containsKey(key);
                if (both && !french.equals(english)) {
                    found.add(feature + ": " + key + " takes " + french + " in fr and " + english + " in en");
                }
            }
        }
        return found;
    }

    static List<String> looseFrench(Project project) {
        Texts texts = Texts.of(project);
        return texts.features().stream()
                .flatMap(feature -> texts.in(feature, "fr").entrySet().stream().flatMap(text -> faults(text.getValue())
                        .map(fault -> feature + ": " + text.getKey() + " " + fault + ": " + text.getValue())))
                .toList();
    }

    static List<String> looseContent(Project project) {
        return project.files("tenants", file -> file.toString().matches(".*/content/fr/.*\\.md")).stream()
                .flatMap(file -> {
                    List<String> lines = Project.read(file).lines().toList();
                    return IntStream.range(0, lines.size()).boxed().flatMap(line -> faults(
                                    FRONT_MATTER.matcher(lines.get(line)).replaceFirst(""))
                            .map(fault ->
                                    project.relative(file) + ":" + (line + 1) + " " + fault + ": " + lines.get(line)));
                })
                .toList();
    }

    /** What is wrong with a French sentence, if anything. */
    static Stream<String> faults(String french) {
        String text = french.replaceAll("https?://\\S+", "")
                .replaceAll("\\{[^}]*}", "x")
                .replaceAll("<[^>]*>", "")
                .replaceAll("&\\w+;", "x")
                .replaceAll("\\d:\\d", "x");
        return Stream.of(
                        LOOSE_MARK.matcher(text).find() ? "needs a no-break space before a high mark" : "",
                        LOOSE_OPENING.matcher(text).find() ? "needs a no-break space inside «»" : "",
                        text.replace("''", "").indexOf('\'') >= 0 || text.contains("''")
                                ? "has a straight apostrophe"
                                : "",
                        text.contains("!") ? "shouts" : "")
                .filter(fault -> !fault.isEmpty());
    }

    private static Set<String> parameters(Pattern parameter, String text) {
        Set<String> parameters = new TreeSet<>();
        parameter.matcher(text).results().forEach(found -> parameters.add(found.group() + "}"));
        return parameters;
    }

    private static void note(Map<String, Set<String>> uses, MatchResult found) {
        uses.computeIfAbsent(found.group(1), none -> new TreeSet<>()).add(found.group(2));
    }

    private static Set<String> literalsInCode(Project project) {
        Set<String> literals = new TreeSet<>();
        Project.filesIn(project.sources(), Project.named(".java")).stream()
                .map(Project::read)
                .flatMap(source -> LITERAL.matcher(source).results())
                .forEach(found -> literals.add(found.group(1)));
        Page.of(project).stream()
                .flatMap(Page::pieces)
                .flatMap(piece -> piece.expressions().stream())
                .flatMap(expression -> QUOTED.matcher(expression).results())
                .forEach(found -> literals.add(found.group(1)));
        return literals;
    }
}
