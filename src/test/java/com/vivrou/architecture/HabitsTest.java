package com.vivrou.architecture;

import static com.vivrou.architecture.Project.verify;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small habits that keep code readable. */
class HabitsTest {

    private static final int LINES_OF_A_PAGE_BEAN = 200;
    private static final int COLLABORATORS_OF_A_PAGE_BEAN = 5;

    private static final Pattern SWITCHED_OFF = Pattern.compile("@Disabled\\b");
    private static final Pattern LEFT_BEHIND = Pattern.compile("\\b(TODO|FIXME|XXX)\\b|@author\\b");
    private static final Pattern SHOUTING = Pattern.compile("System\\.(out|err)\\b|\\.printStackTrace\\(");

    @Test
    void noTestIsSwitchedOff() {
        verify(
                project -> lines(project, SWITCHED_OFF, "src/test/java"),
                "src/test/java/bakery/LoafTest.java:3 holds @Disabled");
    }

    @Test
    void nothingIsLeftForLater() {
        verify(
                project -> lines(project, LEFT_BEHIND, "src/main"),
                "src/main/webapp/bakery/crumbs.xhtml:16 holds TODO",
                "src/main/java/bakery/Loaf.java:1 holds @author");
    }

    @Test
    void theProductLogsAndDoesNotPrint() {
        verify(
                project -> lines(project, SHOUTING, "src/main/java"),
                "src/main/java/bakery/Loaf.java:4 holds System.out",
                "src/main/java/bakery/Loaf.java:5 holds .printStackTrace(");
    }

    @Test
    void lifecycleMethodsThrowNothingChecked() {
        verify(
                HabitsTest::checkedExceptions,
                "bakery.engine.Oven.light throws java.io.IOException: the server would refuse the application");
    }

    @Test
    void pageBeansStaySmall() {
        verify(
                HabitsTest::largePageBeans,
                "bakery.web.LoafPage has 6 collaborators: it is two pages",
                "bakery.web.LoafPage has 204 lines: it is two pages");
    }

    static List<String> lines(Project project, Pattern unwanted, String folder) {
        return project
                .files(folder, file -> Project.named(".java")
                        .or(Project.named(".xhtml"))
                        .or(Project.named(".sql"))
                        .or(Project.named(".js"))
                        .test(file))
                .stream()
                .filter(file -> project != Project.ours() || !file.toString().contains("/architecture/"))
                .flatMap(file -> lines(project, unwanted, file))
                .toList();
    }

    private static Stream<String> lines(Project project, Pattern unwanted, Path file) {
        List<String> lines = Project.read(file).lines().toList();
        return IntStream.range(0, lines.size()).boxed().flatMap(number -> unwanted.matcher(lines.get(number))
                .results()
                .map(found -> project.relative(file) + ":" + (number + 1) + " holds " + found.group()));
    }

    static List<String> checkedExceptions(Project project) {
        return project.code()
                .flatMap(type -> type.getMethods().stream())
                .filter(method ->
                        method.isAnnotatedWith(PostConstruct.class) || method.isAnnotatedWith(PreDestroy.class))
                .flatMap(method -> method.getExceptionTypes().stream()
                        .filter(exception -> !exception.isAssignableTo(RuntimeException.class))
                        .map(exception -> project.shortName(method.getOwner()) + "." + method.getName() + " throws "
                                + exception.getName() + ": the server would refuse the application"))
                .toList();
    }

    static List<String> largePageBeans(Project project) {
        return project.room("web")
                .filter(type -> type.getSimpleName().endsWith("Page")
                        && type.getEnclosingClass().isEmpty())
                .flatMap(type -> {
                    long collaborators = type.getFields().stream()
                            .filter(field -> field.isAnnotatedWith(Inject.class))
                            .count();
                    long lines = source(project, type).lines().count();
                    return Stream.of(
                                    collaborators > COLLABORATORS_OF_A_PAGE_BEAN
                                            ? collaborators + " collaborators"
                                            : "",
                                    lines > LINES_OF_A_PAGE_BEAN ? lines + " lines" : "")
                            .filter(fault -> !fault.isEmpty())
                            .map(fault -> project.shortName(type) + " has " + fault + ": it is two pages");
                })
                .toList();
    }

    private static String source(Project project, JavaClass type) {
        String inside = project == Project.ours() ? type.getName() : project.shortName(type);
        return Project.read(project.sources().resolve(inside.replace('.', '/') + ".java"));
    }
}
