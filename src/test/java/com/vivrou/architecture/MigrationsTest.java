package com.vivrou.architecture;

import static com.vivrou.architecture.Project.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A migration says in its name which feature it belongs to and what it does. Each feature counts within a hundred of
 * its own, so that two of them never take the same number.
 */
class MigrationsTest {

    private static final String MIGRATIONS = "src/main/resources/db/migration";
    private static final Pattern NAME = Pattern.compile("V(\\d{4})__([a-z]+)_[a-z0-9_]+\\.sql");

    @Test
    void migrationsAreNamedByNumberFeatureAndPurpose() {
        verify(MigrationsTest::oddNames, "bakery/V1__loaf.sql is not V<nnnn>__<feature>_<what>.sql");
    }

    @Test
    void migrationsLieInTheFolderOfTheirFeature() {
        verify(MigrationsTest::inTheWrongFolder, "bakery/V0203__mill_stones.sql belongs in mill/");
    }

    @Test
    void numbersAreTakenOnce() {
        verify(
                MigrationsTest::sameNumbers,
                "number 0201 is taken by [bakery/V0201__bakery_loaf.sql, mill/V0201__mill_flour.sql]");
    }

    @Test
    void aFeatureCountsWithinItsHundred() {
        verify(MigrationsTest::sharedHundreds, "the hundred 02 is used by [bakery, mill]");
    }

    static List<String> oddNames(Project project) {
        return migrations(project)
                .filter(file -> !NAME.matcher(file.getFileName().toString()).matches())
                .map(file -> file + " is not V<nnnn>__<feature>_<what>.sql")
                .toList();
    }

    static List<String> inTheWrongFolder(Project project) {
        return migrations(project)
                .filter(file -> !feature(file).isEmpty() && !feature(file).equals(folder(file)))
                .map(file -> file + " belongs in " + feature(file) + "/")
                .toList();
    }

    static List<String> sameNumbers(Project project) {
        Map<String, List<String>> byNumber = new TreeMap<>();
        migrations(project)
                .filter(file -> !feature(file).isEmpty())
                .forEach(file -> byNumber.merge(number(file), List.of(file.toString()), MigrationsTest::both));
        return byNumber.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> "number " + entry.getKey() + " is taken by " + entry.getValue())
                .toList();
    }

    static List<String> sharedHundreds(Project project) {
        Map<String, List<String>> byHundred = new TreeMap<>();
        migrations(project)
                .filter(file -> feature(file).equals(folder(file)))
                .forEach(file ->
                        byHundred.merge(number(file).substring(0, 2), List.of(folder(file)), MigrationsTest::both));
        return byHundred.entrySet().stream()
                .filter(entry -> entry.getValue().stream().distinct().count() > 1)
                .map(entry -> "the hundred " + entry.getKey() + " is used by "
                        + entry.getValue().stream().distinct().toList())
                .toList();
    }

    private static Stream<Path> migrations(Project project) {
        Path base = project.folder().resolve(MIGRATIONS);
        return project.files(MIGRATIONS, Project.named(".sql")).stream().map(base::relativize);
    }

    private static String folder(Path file) {
        return file.getNameCount() > 1 ? file.getName(0).toString() : "";
    }

    private static String feature(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? name.group(2) : "";
    }

    private static String number(Path file) {
        return file.getFileName().toString().substring(1, 5);
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
