package com.vivrou.architecture;

import static com.vivrou.architecture.Project.verify;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaParameter;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A name says where a class lives and what it is for. */
class NamingTest {

    private static final List<String> REFUSED = List.of("Util", "Utils", "Helper", "Manager", "Impl", "Dto", "DTO");

    private static final Map<String, Set<String>> ROOMS_OF_SUFFIX =
            Map.of("Page", Set.of("web"), "Store", Set.of("domain"), "Policy", Set.of("domain", "engine"));

    /** Something that has happened: a regular participle, or one of the irregular ones we use. */
    private static final Pattern PAST =
            Pattern.compile(".*(ed|Lost|Sent|Left|Begun|Withdrawn|Chosen|Made)(In|Out|Up)?$");

    @Test
    void namesThatSayNothingAreRefused() {
        verify(NamingTest::refusedNames, "bakery.web.BreadHelper: a name that says nothing");
    }

    @Test
    void namesThatPromiseARoomLiveInIt() {
        verify(
                NamingTest::inTheWrongRoom,
                "bakery.domain.OrderPage belongs in [web]",
                "bakery.LoafCrumb is an entity outside domain");
    }

    @Test
    void eventsArePastTenseRecordsInTheRootOfTheirFeature() {
        verify(
                NamingTest::oddEvents,
                "bakery.domain.BakeLoaf is no record",
                "bakery.domain.BakeLoaf does not say what has happened",
                "bakery.domain.BakeLoaf is not in the root of its feature");
    }

    static List<String> refusedNames(Project project) {
        return project.code()
                .filter(type -> REFUSED.stream().anyMatch(type.getSimpleName()::endsWith))
                .map(type -> project.shortName(type) + ": a name that says nothing")
                .toList();
    }

    static List<String> inTheWrongRoom(Project project) {
        Stream<String> suffixes = project.code()
                .filter(type -> type.getEnclosingClass().isEmpty())
                .flatMap(type -> ROOMS_OF_SUFFIX.entrySet().stream()
                        .filter(entry -> type.getSimpleName().endsWith(entry.getKey()))
                        .filter(entry -> !entry.getValue().contains(project.roomOf(type)))
                        .map(entry -> project.shortName(type) + " belongs in " + entry.getValue()));
        Stream<String> entities = project.code()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> !project.roomOf(type).equals("domain"))
                .map(type -> project.shortName(type) + " is an entity outside domain");
        return Stream.concat(suffixes, entities).toList();
    }

    static List<String> oddEvents(Project project) {
        return project.code()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.getParameters().stream())
                .filter(NamingTest::isObserved)
                .map(JavaParameter::getRawType)
                .filter(event -> event.getPackageName().startsWith(project.root() + "."))
                .distinct()
                .flatMap(event -> oddities(project, event))
                .toList();
    }

    private static Stream<String> oddities(Project project, JavaClass event) {
        String name = project.shortName(event);
        return Stream.of(
                        event.isRecord() ? "" : name + " is no record",
                        PAST.matcher(event.getSimpleName()).matches() ? "" : name + " does not say what has happened",
                        project.roomOf(event).isEmpty() ? "" : name + " is not in the root of its feature")
                .filter(oddity -> !oddity.isEmpty());
    }

    private static boolean isObserved(JavaParameter parameter) {
        return parameter.isAnnotatedWith(Observes.class) || parameter.isAnnotatedWith(ObservesAsync.class);
    }
}
