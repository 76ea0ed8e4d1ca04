package com.vivrou.architecture;

import static com.vivrou.architecture.Project.verify;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Inside a feature: fixed rooms, and what each of them may see. */
class RoomsTest {

    private static final Set<String> ROOMS = Set.of("", "domain", "web", "intake", "engine");

    /**
     * The adapter to the identity server is a room of its own: `decisions/Own-Keycloak-Adapter`. So is the command line,
     * which is a process without a container.
     */
    private static final Set<String> NAMED_ROOMS = Set.of("identity.keycloak", "platform.cli");

    @Test
    void roomsAreTheKnownOnes() {
        verify(RoomsTest::unknownRooms, "bakery.cellar is no room of ours: bakery.cellar.Barrel");
    }

    @Test
    void domainSeesNoWebTechnology() {
        verify(RoomsTest::domainSeesWebTechnology, "bakery.domain.LoafStore sees jakarta.faces.context.FacesContext");
    }

    @Test
    void webSeesNoDatabase() {
        verify(RoomsTest::webSeesDatabase, "bakery.web.LoafPage sees jakarta.persistence.EntityManager");
    }

    @Test
    void engineSeesTheJdkOnly() {
        verify(
                RoomsTest::engineSeesMore,
                "bakery.engine.Oven sees jakarta.annotation.PostConstruct",
                "bakery.engine.Oven sees jakarta.inject.Inject");
    }

    @Test
    void engineIsUsedByTheDomainOfItsFeature() {
        verify(RoomsTest::engineUsedElsewhere, "bakery.web.LoafPage uses the engine: bakery.engine.Oven");
    }

    @Test
    void nobodyUsesWeb() {
        verify(RoomsTest::webUsed, "bakery.domain.LoafStore uses the web room: bakery.web.LoafPage");
    }

    static List<String> unknownRooms(Project project) {
        return project.code()
                .filter(type -> !ROOMS.contains(project.roomOf(type)))
                .filter(type -> NAMED_ROOMS.stream()
                        .noneMatch(room -> type.getPackageName().equals(project.root() + "." + room)))
                .map(type -> project.featureOf(type).orElse("") + "." + project.roomOf(type) + " is no room of ours: "
                        + project.shortName(type))
                .toList();
    }

    static List<String> domainSeesWebTechnology(Project project) {
        return sees(
                project,
                project.room("domain"),
                target -> in(
                        target,
                        "jakarta.faces",
                        "jakarta.servlet",
                        "jakarta.ws.rs",
                        "org.primefaces",
                        "org.omnifaces"));
    }

    static List<String> webSeesDatabase(Project project) {
        return sees(
                project,
                project.room("web"),
                target -> in(target, "jakarta.persistence", "java.sql", "javax.sql", "org.eclipse.persistence"));
    }

    static List<String> engineSeesMore(Project project) {
        return sees(
                project,
                project.room("engine"),
                target -> !in(target, "java", "org.jspecify") && !isRoom(project, target, "engine"));
    }

    static List<String> engineUsedElsewhere(Project project) {
        return project.code()
                .filter(type -> !project.roomOf(type).equals("domain")
                        && !project.roomOf(type).equals("engine"))
                .flatMap(type -> targets(type)
                        .filter(target -> isRoom(project, target, "engine"))
                        .map(target -> project.shortName(type) + " uses the engine: " + project.shortName(target)))
                .distinct()
                .toList();
    }

    static List<String> webUsed(Project project) {
        return project.code()
                .filter(type -> !project.roomOf(type).equals("web"))
                .flatMap(type -> targets(type)
                        .filter(target -> isRoom(project, target, "web"))
                        .map(target -> project.shortName(type) + " uses the web room: " + project.shortName(target)))
                .distinct()
                .toList();
    }

    private static List<String> sees(Project project, Stream<JavaClass> room, Predicate<JavaClass> forbidden) {
        return room.flatMap(type -> targets(type)
                        .filter(forbidden)
                        .map(target -> project.shortName(type) + " sees " + target.getName()))
                .distinct()
                .toList();
    }

    private static boolean isRoom(Project project, JavaClass type, String room) {
        return project.featureOf(type).isPresent() && project.roomOf(type).equals(room);
    }

    private static Stream<JavaClass> targets(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> !target.isPrimitive());
    }

    private static boolean in(JavaClass type, String... packages) {
        return Stream.of(packages)
                .anyMatch(name -> type.getPackageName().equals(name)
                        || type.getPackageName().startsWith(name + "."));
    }
}
