package com.vivrou.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a rule looks at: classes below one root package, and a folder laid out like ours. There are two of them: the
 * product itself, and a small broken one that breaks every rule once.
 */
record Project(String root, JavaClasses classes, Path folder, Path sources) {

    private static final Project OURS = new Project(
            "com.vivrou",
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPath(Path.of("target/classes")),
            Path.of(""),
            Path.of("src/main/java"));

    private static final Project BROKEN = new Project(
            "com.vivrou.architecture.broken",
            new ClassFileImporter().importPath(Path.of("target/test-classes/com/vivrou/architecture/broken")),
            Path.of("src/test/resources/com/vivrou/architecture/broken"),
            Path.of("src/test/java/com/vivrou/architecture/broken"));

    /** A rule returns one sentence for each place that breaks it. */
    interface Rule {
        List<String> violations(Project project);
    }

    /** The rule reports exactly these sentences on the broken project, and nothing on ours. */
    static void verify(Rule rule, String... caught) {
        assertThat(rule.violations(BROKEN)).as("caught in the broken example").containsExactlyInAnyOrder(caught);
        assertThat(rule.violations(OURS)).as("in the product").isEmpty();
    }

    static Project ours() {
        return OURS;
    }

    static Project broken() {
        return BROKEN;
    }

    /** The classes of features and kernel, without {@code package-info}. */
    Stream<JavaClass> code() {
        return classes.stream()
                .filter(type -> type.getPackageName().startsWith(root + "."))
                .filter(type -> !type.getSimpleName().equals("package-info"));
    }

    Stream<JavaClass> room(String room) {
        return code().filter(type -> roomOf(type).equals(room));
    }

    /** The feature a class belongs to, the kernel included. */
    Optional<String> featureOf(JavaClass type) {
        return segment(type, 0);
    }

    /** {@code domain}, {@code web}, …; empty for the root of a feature. */
    String roomOf(JavaClass type) {
        return segment(type, 1).orElse("");
    }

    /** The name without the root package, for reports. */
    String shortName(JavaClass type) {
        return type.getName().substring(root.length() + 1);
    }

    private Optional<String> segment(JavaClass type, int index) {
        if (!type.getPackageName().startsWith(root + ".")) {
            return Optional.empty();
        }
        String[] segments = type.getPackageName().substring(root.length() + 1).split("\\.");
        return index < segments.length ? Optional.of(segments[index]) : Optional.empty();
    }

    /** Files below a folder of the project, in order; none when the folder does not exist. */
    List<Path> files(String below, Predicate<Path> wanted) {
        return filesIn(folder.resolve(below), wanted);
    }

    static List<Path> filesIn(Path start, Predicate<Path> wanted) {
        if (!Files.exists(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of what lies directly in a folder of the project. */
    List<String> names(String in) {
        Path start = folder.resolve(in);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(start)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String relative(Path file) {
        return folder.relativize(file).toString();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Predicate<Path> named(String ending) {
        return file -> file.toString().endsWith(ending);
    }
}
