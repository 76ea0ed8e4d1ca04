package com.vivrou.architecture;

import static com.vivrou.architecture.Project.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say can be checked is checked: settings, paths, commands and links. */
class DocumentsTest {

    private static final String README = "README.md";
    private static final String SITE = "src/site/markdown";

    private static final Pattern SETTING = Pattern.compile("(?<![\\w.])vivrou(?:\\.[a-z]+){2,}(?![\\w.]|\\()");
    private static final Pattern SETTING_IN_CODE = Pattern.compile("\"(vivrou(?:\\.[a-z]+){2,})\"");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern PATH =
            Pattern.compile("(?:src|tenants|themes|keycloak|\\.ci)/[\\w./-]*|pom\\.xml|README\\.md");
    private static final Pattern PROFILE = Pattern.compile("\\bmvn\\b[^`\\n]*?\\s-P(\\w+)");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern RECORD_NAME = Pattern.compile("[A-Z][A-Za-z]*(-[A-Za-z]+)*\\.md");

    @Test
    void everySettingOfTheCodeIsInTheReadme() {
        verify(DocumentsTest::settingsNotTold, "vivrou.oven.heat is read and not in README.md");
    }

    @Test
    void everySettingOfTheReadmeIsRead() {
        verify(DocumentsTest::settingsNotRead, "vivrou.oven.colour is in README.md and nobody reads it");
    }

    @Test
    void pathsInTheReadmeExist() {
        verify(DocumentsTest::missingPaths, "README.md names src/nowhere, which is not there");
    }

    @Test
    void profilesInTheReadmeExist() {
        verify(DocumentsTest::missingProfiles, "README.md calls mvn -Pbake, and pom.xml has no such profile");
    }

    @Test
    void linksLeadSomewhere() {
        verify(DocumentsTest::deadLinks, "README.md links to recipes.md, which is not there");
    }

    @Test
    void decisionRecordsHaveANameToTypeAndAreListed() {
        verify(
                DocumentsTest::oddRecords,
                "decisions/0001.md has a name nobody can type in a review",
                "decisions/0001.md does not say when it was decided",
                "decisions/0001.md is not listed in README.md");
    }

    static List<String> settingsNotTold(Project project) {
        Set<String> told = settings(project);
        return settingsInCode(project).stream()
                .filter(setting -> !told.contains(setting))
                .map(setting -> setting + " is read and not in README.md")
                .toList();
    }

    static List<String> settingsNotRead(Project project) {
        Set<String> read = new TreeSet<>(settingsInCode(project));
        read.addAll(settingsIn(project.folder().resolve("src/test/java/com/vivrou/devstack")));
        return settings(project).stream()
                .filter(setting -> !read.contains(setting))
                .map(setting -> setting + " is in README.md and nobody reads it")
                .toList();
    }

    static List<String> missingPaths(Project project) {
        return CODE.matcher(readme(project))
                .results()
                .map(found -> found.group(1))
                .filter(code -> PATH.matcher(code).matches())
                .filter(path -> !Files.exists(project.folder().resolve(path)))
                .map(path -> "README.md names " + path + ", which is not there")
                .toList();
    }

    static List<String> missingProfiles(Project project) {
        Path pom = project.folder().resolve("pom.xml");
        String profiles = Files.exists(pom) ? Project.read(pom) : "";
        return PROFILE.matcher(readme(project))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .filter(profile -> !profiles.contains("<id>" + profile + "</id>"))
                .map(profile -> "README.md calls mvn -P" + profile + ", and pom.xml has no such profile")
                .toList();
    }

    static List<String> deadLinks(Project project) {
        return Stream.concat(
                        Stream.of(project.folder().resolve(README)), project.files(SITE, Project.named(".md")).stream())
                .filter(Files::exists)
                .flatMap(file -> LINK.matcher(Project.read(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(target -> !target.matches("(https?|mailto):.*"))
                        .filter(target -> !Files.exists(file.resolveSibling(target)))
                        .map(target -> project.relative(file) + " links to " + target + ", which is not there"))
                .toList();
    }

    static List<String> oddRecords(Project project) {
        String readme = readme(project);
        return project.names(SITE + "/decisions").stream()
                .flatMap(name -> Stream.of(
                                RECORD_NAME.matcher(name).matches() ? "" : "has a name nobody can type in a review",
                                Pattern.compile("(?m)^Decided \\d{4}-\\d{2}-\\d{2}\\.")
                                                .matcher(Project.read(project.folder()
                                                        .resolve(SITE + "/decisions")
                                                        .resolve(name)))
                                                .find()
                                        ? ""
                                        : "does not say when it was decided",
                                readme.contains("decisions/" + name) ? "" : "is not listed in README.md")
                        .filter(fault -> !fault.isEmpty())
                        .map(fault -> "decisions/" + name + " " + fault))
                .toList();
    }

    private static String readme(Project project) {
        Path readme = project.folder().resolve(README);
        return Files.exists(readme) ? Project.read(readme) : "";
    }

    private static Set<String> settings(Project project) {
        return SETTING.matcher(readme(project))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> settingsInCode(Project project) {
        return settingsIn(project.sources());
    }

    private static Set<String> settingsIn(Path folder) {
        return Project.filesIn(folder, Project.named(".java")).stream()
                .map(Project::read)
                .flatMap(source -> SETTING_IN_CODE.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
