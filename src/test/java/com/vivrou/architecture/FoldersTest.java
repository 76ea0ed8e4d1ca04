package com.vivrou.architecture;

import static com.vivrou.architecture.Project.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where things lie, and what no file of the repository may hold. */
class FoldersTest {

    /** The root shows what the product is made of; anything else is a hidden file or folder. */
    private static final Set<String> ROOT =
            Set.of("pom.xml", "README.md", "src", "themes", "tenants", "keycloak", "target");

    /** Folders of themes/ that are no brand: what all of them share. */
    private static final Set<String> SHARED_BY_THEMES = Set.of("fonts", "primefaces");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern THEME = Pattern.compile("(?m)^theme:\\s*\"?([\\w-]+)\"?\\s*$");

    private static final List<Pattern> OF_ONE_MACHINE = List.of(
            Pattern.compile("(?<![\\w.:/}])/(?:home|root|Users|work)/[\\w.-]+"),
            Pattern.compile("(?i)\\b[A-Z]:\\\\\\\\?Users\\b"),
            Pattern.compile("https?://[\\w.-]*(?:artifactory|nexus|verdaccio|mirror|proxy)[\\w.-]*[/:]"));

    private static final Set<String> TEXT_ENDINGS = Set.of(
            "java",
            "xml",
            "xhtml",
            "html",
            "css",
            "js",
            "md",
            "yaml",
            "yml",
            "properties",
            "sql",
            "sh",
            "run",
            "json",
            "json5",
            "ftl",
            "svg",
            "editorconfig",
            "gitignore");

    @Test
    void theRootHoldsNothingElse() {
        verify(FoldersTest::strayRootEntries, "notes.txt does not belong in the root");
    }

    @Test
    void everyTerritoryIsComplete() {
        verify(
                FoldersTest::incompleteTerritories,
                "tenants/Old_Town is not a slug",
                "tenants/Old_Town has no communes.csv",
                "tenants/Old_Town has no communes.meta.yaml",
                "tenants/Old_Town has no contours.geojson",
                "tenants/Old_Town has no content/en",
                "tenants/Old_Town wears themes/sepia, which does not exist");
    }

    @Test
    void everyThemeIsComplete() {
        verify(
                FoldersTest::incompleteThemes,
                "themes/grey has no theme.yaml",
                "themes/grey has no logo.svg",
                "themes/grey has no logo-dark.svg");
    }

    @Test
    void theProductKnowsNoTerritoryByName() {
        verify(FoldersTest::namedTerritories, "src/main/resources/where.properties names the territory old-town");
    }

    @Test
    void nothingTellsOfOneMachine() {
        verify(
                FoldersTest::tracesOfAMachine,
                "notes.txt:1 tells of one machine: /home/baker",
                "notes.txt:2 tells of one machine: https://nexus.example.org/");
    }

    @Test
    void everyPackageTellsWhatItIsFor() {
        verify(
                FoldersTest::silentPackages,
                "bakery/cellar has no package-info",
                "bakery/domain has no package-info",
                "bakery/engine has no package-info",
                "bakery/web has no package-info",
                "garden has no package-info",
                "kernel has no package-info",
                "mill/domain has no package-info",
                ". says nothing about null",
                "bakery says nothing about null",
                "market says nothing about null",
                "mill says nothing about null",
                "portal says nothing about null",
                "tenancy says nothing about null");
    }

    static List<String> strayRootEntries(Project project) {
        return project.names("").stream()
                .filter(name -> !name.startsWith(".") && !ROOT.contains(name))
                .map(name -> name + " does not belong in the root")
                .toList();
    }

    static List<String> incompleteTerritories(Project project) {
        return project.names("tenants").stream()
                .filter(name ->
                        Files.isDirectory(project.folder().resolve("tenants").resolve(name)))
                .flatMap(name -> {
                    Path pack = project.folder().resolve("tenants").resolve(name);
                    Stream<String> missing = Stream.of(
                                    "tenant.yaml",
                                    "communes.csv",
                                    "communes.meta.yaml",
                                    "contours.geojson",
                                    "content/fr",
                                    "content/en")
                            .filter(part -> !Files.exists(pack.resolve(part)))
                            .map(part -> "has no " + part);
                    Stream<String> slug = SLUG.matcher(name).matches() ? Stream.of() : Stream.of("is not a slug");
                    return Stream.of(slug, missing, missingTheme(project, pack.resolve("tenant.yaml")))
                            .flatMap(faults -> faults)
                            .map(fault -> "tenants/" + name + " " + fault);
                })
                .toList();
    }

    private static Stream<String> missingTheme(Project project, Path description) {
        if (!Files.exists(description)) {
            return Stream.of();
        }
        Matcher theme = THEME.matcher(Project.read(description));
        if (!theme.find()) {
            return Stream.of("wears no theme");
        }
        return Files.isDirectory(project.folder().resolve("themes").resolve(theme.group(1)))
                ? Stream.of()
                : Stream.of("wears themes/" + theme.group(1) + ", which does not exist");
    }

    static List<String> incompleteThemes(Project project) {
        return project.names("themes").stream()
                .filter(name -> !SHARED_BY_THEMES.contains(name))
                .filter(name ->
                        Files.isDirectory(project.folder().resolve("themes").resolve(name)))
                .flatMap(name -> Stream.of("theme.yaml", "logo.svg", "logo-dark.svg")
                        .filter(part -> !Files.exists(
                                project.folder().resolve("themes").resolve(name).resolve(part)))
                        .map(part -> "themes/" + name + " has no " + part))
                .toList();
    }

    static List<String> namedTerritories(Project project) {
        List<String> slugs = project.names("tenants").stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        return Stream.of("src/main/java", "src/main/resources", "src/main/webapp")
                .flatMap(folder -> project.files(folder, FoldersTest::isText).stream())
                .flatMap(file -> {
                    String text = Project.read(file);
                    return slugs.stream()
                            .filter(text::contains)
                            .map(slug -> project.relative(file) + " names the territory " + slug);
                })
                .toList();
    }

    static List<String> tracesOfAMachine(Project project) {
        return project.names("").stream()
                .filter(name -> !Set.of("target", ".git", ".vivrou", ".idea", ".vscode", ".settings")
                        .contains(name))
                .flatMap(name -> project.files(name, FoldersTest::isText).stream())
                .filter(file -> project != Project.ours() || !file.toString().contains("/architecture/"))
                .flatMap(file -> Project.read(file)
                        .lines()
                        .map(new Numbered(project.relative(file))::next)
                        .flatMap(FoldersTest::traces))
                .toList();
    }

    private static Stream<String> traces(Line line) {
        return OF_ONE_MACHINE.stream()
                .flatMap(pattern -> pattern.matcher(line.text()).results())
                .map(found -> line.at() + " tells of one machine: " + found.group());
    }

    static List<String> silentPackages(Project project) {
        return Project.filesIn(project.sources(), Project.named(".java")).stream()
                .map(Path::getParent)
                .distinct()
                .flatMap(folder -> {
                    String name = project.sources().relativize(folder).toString();
                    Path info = folder.resolve("package-info.java");
                    if (!Files.exists(info)) {
                        return Stream.of(name + " has no package-info");
                    }
                    return Project.read(info).contains("@NullMarked")
                            ? Stream.of()
                            : Stream.of((name.isEmpty() ? "." : name) + " says nothing about null");
                })
                .toList();
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return name.equals("notes.txt") || TEXT_ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private record Line(String at, String text) {}

    private static final class Numbered {
        private final String file;
        private int number;

        Numbered(String file) {
            this.file = file;
        }

        Line next(String text) {
            number++;
            return new Line(file + ":" + number, text);
        }
    }
}
