package com.vivrou.architecture;

import static com.vivrou.architecture.Project.verify;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.vivrou.kernel.Feature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a feature says it uses is what it uses, and it uses it by the front door. */
class FeatureBoundariesTest {

    static final String KERNEL = "kernel";

    /** The only ways past a front door, each with its reason. */
    private static final Map<String, String> NAMED_BACK_DOORS = Map.of(
            "platform.cli.Desk -> territory.domain.Importing",
            "a command line has no container: it puts the imports together itself",
            "platform.cli.Desk -> audit.domain.WritingFromTerminal",
            "a command line has no container: nobody listens to what was done");

    @Test
    void everyPackageBelowTheRootIsTheKernelOrADeclaredFeature() {
        verify(FeatureBoundariesTest::undeclaredFeatures, "garden has no @Feature on its package-info");
    }

    @Test
    void aFeatureUsesOnlyWhatItDeclares() {
        verify(
                FeatureBoundariesTest::undeclaredUses,
                "bakery uses garden without declaring it: bakery.Bakeries -> garden.Herbs",
                "kernel uses bakery: kernel.Bell -> bakery.Bakeries");
    }

    @Test
    void aFeatureDeclaresOnlyWhatItUses() {
        verify(
                FeatureBoundariesTest::unusedDeclarations,
                "bakery declares market and does not use it",
                "bakery declares quarry, which does not exist");
    }

    @Test
    void onlyTheRootOfAnotherFeatureIsUsed() {
        verify(
                FeatureBoundariesTest::backDoors,
                "bakery enters mill by a back room: bakery.Bakeries -> mill.domain.Grindstone");
    }

    @Test
    void featuresDoNotNeedEachOtherInACircle() {
        verify(
                FeatureBoundariesTest::circles,
                "bakery needs itself through [bakery, mill]",
                "mill needs itself through [bakery, mill]");
    }

    @Test
    void nobodyUsesTheFrontDoorOrTheOperatorsDesk() {
        verify(FeatureBoundariesTest::usersOfTheTop, "market uses portal: market.Stalls -> portal.Gate");
    }

    static List<String> undeclaredFeatures(Project project) {
        return project.code()
                .flatMap(type -> project.featureOf(type).stream())
                .distinct()
                .filter(feature -> !feature.equals(KERNEL))
                .filter(feature -> !declared(project).containsKey(feature))
                .map(feature -> feature + " has no @Feature on its package-info")
                .toList();
    }

    static List<String> undeclaredUses(Project project) {
        return uses(project)
                .filter(use ->
                        !declared(project).getOrDefault(use.from, Set.of()).contains(use.to))
                .map(use -> use.from + " uses " + use.to + (use.from.equals(KERNEL) ? "" : " without declaring it")
                        + ": " + use.example)
                .distinct()
                .toList();
    }

    static List<String> unusedDeclarations(Project project) {
        Map<String, Set<String>> real = graph(uses(project));
        List<String> found = new ArrayList<>();
        declared(project).forEach((feature, uses) -> uses.stream()
                .filter(used -> !real.getOrDefault(feature, Set.of()).contains(used))
                .map(used -> feature + " declares " + used
                        + (declared(project).containsKey(used) ? " and does not use it" : ", which does not exist"))
                .forEach(found::add));
        return found;
    }

    static List<String> backDoors(Project project) {
        return uses(project)
                .filter(use -> !use.room.isEmpty())
                .filter(use -> !NAMED_BACK_DOORS.containsKey(use.example))
                .map(use -> use.from + " enters " + use.to + " by a back room: " + use.example)
                .distinct()
                .toList();
    }

    static List<String> circles(Project project) {
        Map<String, Set<String>> real = graph(uses(project).filter(use -> !use.from.equals(KERNEL)));
        List<String> found = new ArrayList<>();
        for (String feature : real.keySet()) {
            Set<String> circle = new TreeSet<>();
            for (String other : reachable(real, feature)) {
                if (reachable(real, other).contains(feature)) {
                    circle.add(other);
                }
            }
            if (circle.contains(feature)) {
                found.add(feature + " needs itself through " + circle);
            }
        }
        return found;
    }

    static List<String> usersOfTheTop(Project project) {
        return uses(project)
                .filter(use -> use.to.equals("portal") || use.to.equals("platform"))
                .filter(use -> !use.from.equals("portal") && !use.from.equals("platform"))
                .map(use -> use.from + " uses " + use.to + ": " + use.example)
                .distinct()
                .toList();
    }

    /** The declared graph, as {@code features.md} shows it. */
    static Map<String, Set<String>> declared(Project project) {
        Map<String, Set<String>> declared = new TreeMap<>();
        for (JavaPackage feature : project.classes().getPackage(project.root()).getSubpackages()) {
            feature.tryGetAnnotationOfType(Feature.class)
                    .ifPresent(annotation ->
                            declared.put(feature.getRelativeName(), new TreeSet<>(List.of(annotation.uses()))));
        }
        return declared;
    }

    private static Set<String> reachable(Map<String, Set<String>> graph, String from) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(graph.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (seen.add(next)) {
                open.addAll(graph.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }

    private static Map<String, Set<String>> graph(Stream<Use> uses) {
        Map<String, Set<String>> graph = new TreeMap<>();
        uses.forEach(
                use -> graph.computeIfAbsent(use.from, none -> new TreeSet<>()).add(use.to));
        return graph;
    }

    private static Stream<Use> uses(Project project) {
        return project.code()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .flatMap(dependency -> use(project, dependency).stream());
    }

    private static List<Use> use(Project project, Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String from = project.featureOf(dependency.getOriginClass()).orElse("");
        String to = project.featureOf(target).orElse(from);
        if (to.equals(from) || to.equals(KERNEL)) {
            return List.of();
        }
        String example = project.shortName(dependency.getOriginClass()) + " -> " + project.shortName(target);
        return List.of(new Use(from, to, project.roomOf(target), example));
    }

    private record Use(String from, String to, String room, String example) {}
}
