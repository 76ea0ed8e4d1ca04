package com.vivrou.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sign-in pages and the identity server's mails, as files: what they may ask for, and that they say it twice. */
class SignInThemeTest {
    private static final Path THEME = Path.of("keycloak", "themes", "vivrou");
    private static final Pattern ASKED = Pattern.compile("(?:given|addressed)\\(\"([a-z-]+)(\\.?)\"");
    private static final Set<String> NAMES = Set.of(
            "name", "byline", "tagline", "url", "css", "logo", "hero", "colour", "strong", "on-colour", "accent");

    static List<Path> templates() {
        return files(".ftl");
    }

    static List<Path> loginTemplates() {
        return templates().stream()
                .filter(file -> file.startsWith(THEME.resolve("login")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templatesAskForNothingBesidesTheBrandsShortList(Path template) {
        Set<String> asked = ASKED.matcher(read(template))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(NAMES).containsAll(asked);
    }

    @ParameterizedTest
    @MethodSource("loginTemplates")
    void signInPagesHaveNoInlineScriptNorStyle(Path template) {
        assertThat(read(template))
                .doesNotContainPattern("(?i)<style|style=\"|javascript:|\\son[a-z]+=\"|<script(?![^>]*src=)");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothingIsWrittenPastTheEscapingButWhatWasCleaned(Path template) {
        List<String> raw = Pattern.compile("\\$\\{([^}]*)\\?no_esc}")
                .matcher(read(template))
                .results()
                .map(found -> found.group(1))
                .filter(expression -> !expression.startsWith("kcSanitize(") && !expression.equals("sans"))
                .filter(expression -> !expression.startsWith("text?markup_string"))
                .toList();
        assertThat(raw).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("allFiles")
    void noThirdPartyIsNamed(Path file) {
        assertThat(read(file).replaceAll("http://www\\.w3\\.org/\\S+", "")).doesNotContainPattern("https?://[a-z]{2,}");
    }

    static List<Path> allFiles() {
        return Stream.of(".ftl", ".css", ".js", ".svg", ".properties")
                .flatMap(ending -> files(ending).stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void everyTextIsThereInBothLanguages(String type) {
        Properties french = texts(type, "fr");
        Properties english = texts(type, "en");
        assertThat(french.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(french.values()).noneMatch(text -> text.toString().contains("!"));
        for (String key : french.stringPropertyNames()) {
            assertThat(parameters(english.getProperty(key))).as(key).isEqualTo(parameters(french.getProperty(key)));
        }
    }

    /** Where the same selector stands in both, so does the same rule: the sign-in page looks like the rest. */
    @Test
    void theSharedPartOfTheKitIsTheKits() {
        Set<String> kit = rules(Path.of("src/main/resources/statique/css/public.css"));
        String signIn = read(THEME.resolve("login/resources/css/signin.css"));
        String shared = signIn.substring(signIn.indexOf("/* ===="), signIn.indexOf("Sign-in only"));
        List<String> strange = shared.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(".") && line.endsWith("}"))
                .filter(line -> !line.startsWith(".signin"))
                .filter(line -> !kit.contains(line))
                .toList();
        assertThat(strange).isEmpty();
    }

    private static Set<String> rules(Path css) {
        return read(css).lines().map(String::strip).collect(Collectors.toSet());
    }

    private static Set<String> parameters(String text) {
        return Pattern.compile("\\{\\d")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Properties texts(String type, String language) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(
                THEME.resolve(type).resolve("messages").resolve("messages_" + language + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static List<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(THEME)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
