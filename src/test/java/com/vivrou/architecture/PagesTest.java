package com.vivrou.architecture;

import static com.vivrou.architecture.Project.verify;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** From a page to its bean and back, and what a page may not hold. */
class PagesTest {

    /** Pages that need no bean, each with its reason. */
    private static final Map<String, String> WITHOUT_BEAN = Map.of(
            "content/help.xhtml", "texts only",
            "content/accessibility.xhtml", "texts only",
            "content/privacy.xhtml", "texts only",
            "content/legal-notice.xhtml", "texts only");

    /** Beans that every page may name, beside its own, each with what it gives. */
    private static final Map<String, String> FOR_EVERY_PAGE = Map.of(
            "shell", "the frame: brand, language, name of the place",
            "staticFiles", "addresses of stylesheets and scripts");

    private static final Set<String> IMPLICIT = Set.of(
            "request", "facesContext", "view", "component", "cc", "resource", "param", "flash", "externalContext");

    private static final Pattern HANDLER = Pattern.compile("on[a-z]+");
    private static final Pattern SCRIPT_ADDRESS = Pattern.compile("\\s*javascript:.*", Pattern.DOTALL);
    private static final Pattern OUTSIDE = Pattern.compile("(https?:)?//.*");

    @Test
    void eachPageHasTheBeanOfItsName() {
        verify(PagesTest::pagesWithoutBean, "bakery/crumbs.xhtml has no bakery.web.CrumbsPage");
    }

    @Test
    void eachPageBeanHasThePageOfItsName() {
        verify(
                PagesTest::beansWithoutPage,
                "bakery.web.CounterPage has no bakery/counter.xhtml",
                "bakery.web.LoafPage has no bakery/loaf.xhtml");
    }

    @Test
    void pageBeansAreNamedByTheirClass() {
        verify(PagesTest::namedByHand, "bakery.web.LoafPage is named by hand", "mill.Counter is named by hand");
    }

    @Test
    void beanNamesAreUnique() {
        verify(PagesTest::sameNames, "counterPage is the name of [bakery.web.CounterPage, mill.Counter]");
    }

    @Test
    void eachPageUsesATemplate() {
        verify(PagesTest::pagesWithoutTemplate, "bakery/crumbs.xhtml uses no template");
    }

    @Test
    void expressionsNameTheBeanOfThePage() {
        verify(
                PagesTest::strangers,
                "bakery/crumbs.xhtml:5 names loafPage, which is not its own",
                "bakery/crumbs.xhtml:6 names nobody, which is not its own");
    }

    @Test
    void pagesHoldNoStyleAndNoScript() {
        verify(
                PagesTest::inlineStyleOrScript,
                "bakery/crumbs.xhtml:7 has an inline style",
                "bakery/crumbs.xhtml:8 has an inline handler onclick",
                "bakery/crumbs.xhtml:9 has an inline script",
                "bakery/crumbs.xhtml:10 has a script as an address",
                "bakery/crumbs.xhtml:11 has an inline style");
    }

    @Test
    void pagesNeedNoScriptToAct() {
        verify(
                PagesTest::needsScript,
                "bakery/crumbs.xhtml:12 uses f:ajax",
                "bakery/crumbs.xhtml:13 uses h:commandlink");
    }

    @Test
    void pagesLoadNothingFromOutside() {
        verify(PagesTest::outsideResources, "bakery/crumbs.xhtml:14 loads //cdn.example/loaf.png");
    }

    static List<String> pagesWithoutBean(Project project) {
        Set<String> beans = pageBeans(project).map(project::shortName).collect(Collectors.toSet());
        return Page.of(project).stream()
                .filter(Page::isPage)
                .filter(page -> !WITHOUT_BEAN.containsKey(page.name()))
                .filter(page -> !beans.contains(beanOf(page)))
                .map(page -> page.name() + " has no " + beanOf(page))
                .toList();
    }

    static List<String> beansWithoutPage(Project project) {
        Set<String> pages = Page.of(project).stream().map(Page::name).collect(Collectors.toSet());
        return pageBeans(project)
                .filter(bean -> !pages.contains(pageOf(project, bean)))
                .map(bean -> project.shortName(bean) + " has no " + pageOf(project, bean))
                .toList();
    }

    static List<String> namedByHand(Project project) {
        return project.code()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .filter(type -> !type.getAnnotationOfType(Named.class).value().isEmpty())
                .map(type -> project.shortName(type) + " is named by hand")
                .toList();
    }

    static List<String> sameNames(Project project) {
        return project
                .code()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .collect(Collectors.groupingBy(PagesTest::beanName))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> entry.getKey() + " is the name of "
                        + entry.getValue().stream()
                                .map(project::shortName)
                                .sorted()
                                .toList())
                .toList();
    }

    static List<String> pagesWithoutTemplate(Project project) {
        return Page.of(project).stream()
                .filter(Page::isPage)
                .filter(page -> page.elements()
                        .noneMatch(
                                element -> element.tagName().equals("ui:composition") && element.hasAttr("template")))
                .map(page -> page.name() + " uses no template")
                .toList();
    }

    static List<String> strangers(Project project) {
        Set<String> bundles = Texts.of(project).features();
        return Page.of(project).stream()
                .filter(Page::isPage)
                .flatMap(page -> {
                    Set<String> known = new TreeSet<>(IMPLICIT);
                    known.addAll(FOR_EVERY_PAGE.keySet());
                    known.addAll(bundles);
                    known.addAll(declaredIn(page));
                    known.add(decapitalized(beanOf(page).substring(beanOf(page).lastIndexOf('.') + 1)));
                    return page.pieces().flatMap(piece -> piece.names().stream()
                            .filter(name -> !known.contains(name))
                            .map(name -> page.at(piece.element()) + " names " + name + ", which is not its own"));
                })
                .distinct()
                .toList();
    }

    static List<String> inlineStyleOrScript(Project project) {
        return Page.of(project).stream()
                .flatMap(page -> page.elements().flatMap(element -> Stream.concat(
                                inlineElements(element),
                                element.attributes().asList().stream()
                                        .flatMap(attribute ->
                                                inlineAttributes(attribute.getKey(), attribute.getValue())))
                        .map(fault -> page.at(element) + " has " + fault)))
                .toList();
    }

    static List<String> needsScript(Project project) {
        Set<String> refused = Set.of("f:ajax", "h:commandlink");
        return Page.of(project).stream()
                .flatMap(page -> page.elements()
                        .filter(element -> refused.contains(element.tagName().toLowerCase(Locale.ROOT)))
                        .map(element ->
                                page.at(element) + " uses " + element.tagName().toLowerCase(Locale.ROOT)))
                .toList();
    }

    static List<String> outsideResources(Project project) {
        return Page.of(project).stream()
                .flatMap(page -> page.elements().flatMap(element -> Stream.of("src", "srcset", "poster", "data")
                        .map(element::attr)
                        .filter(address -> OUTSIDE.matcher(address).matches())
                        .map(address -> page.at(element) + " loads " + address)))
                .toList();
    }

    private static Stream<String> inlineElements(Element element) {
        return switch (element.tagName()) {
            case "style" -> Stream.of("an inline style");
            case "script" -> element.hasAttr("src") ? Stream.of() : Stream.of("an inline script");
            default -> Stream.of();
        };
    }

    private static Stream<String> inlineAttributes(String name, String value) {
        if (name.equals("style")) {
            return Stream.of("an inline style");
        }
        if (SCRIPT_ADDRESS.matcher(value).matches()) {
            return Stream.of("a script as an address");
        }
        return HANDLER.matcher(name).matches() ? Stream.of("an inline handler " + name) : Stream.of();
    }

    private static Set<String> declaredIn(Page page) {
        return page.elements()
                .flatMap(element -> Stream.concat(
                        Stream.of("var", "varStatus", "rowIndexVar").map(element::attr),
                        element.tagName().equals("ui:param") ? Stream.of(element.attr("name")) : Stream.of()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Stream<JavaClass> pageBeans(Project project) {
        return project.room("web")
                .filter(type -> type.getSimpleName().endsWith("Page"))
                .filter(type -> type.isAnnotatedWith(Named.class));
    }

    /** {@code household/journey-checklist.xhtml} is served by {@code household.web.JourneyChecklistPage}. */
    private static String beanOf(Page page) {
        String plain = page.name().substring(0, page.name().length() - ".xhtml".length());
        int slash = plain.lastIndexOf('/');
        String feature = slash < 0 ? "" : plain.substring(0, slash).replace('/', '.');
        String camel = Arrays.stream(plain.substring(slash + 1).split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return feature + ".web." + camel + "Page";
    }

    private static String pageOf(Project project, JavaClass bean) {
        String name = bean.getSimpleName();
        String words = name.substring(0, name.length() - "Page".length()).replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
        return project.featureOf(bean).orElse("") + "/" + words.toLowerCase(Locale.ROOT) + ".xhtml";
    }

    private static String beanName(JavaClass type) {
        String given = type.getAnnotationOfType(Named.class).value();
        return given.isEmpty() ? decapitalized(type.getSimpleName()) : given;
    }

    private static String decapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
