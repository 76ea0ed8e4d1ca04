package com.vivrou.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotType;
import com.vivrou.devstack.DevStack;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person in front of a browser of their own. Whatever page they {@link #see}, it must be accessible, fit the window,
 * load nothing from elsewhere and report no error; a picture of it is kept.
 */
final class Visitor implements AutoCloseable {

    private static final Duration QUIET = Duration.ofMillis(120);
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Look look;
    private final String story;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final Set<Request> underway = new HashSet<>();
    private long lastTraffic = System.nanoTime();
    private int expectedStatus = 200;
    private int pictures;

    Visitor(String story, Look look) {
        this.story = story;
        this.look = look;
        context = DevStack.get()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(look.language().locale)
                        .setTimezoneId("Europe/Paris")
                        .setViewportSize(look.width().pixels, look.width().height));
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean expected = expectedStatus >= 400 && message.text().contains("status of " + expectedStatus);
            if (message.type().equals("error") && !expected) {
                complaints.add("the console says: " + message.text() + " (" + message.location() + ")");
            }
        });
        page.onPageError(error -> complaints.add("a script failed: " + error));
        page.onFrameNavigated(this::leave);
        page.onRequestFinished(this::ended);
        page.onRequestFailed(this::ended);
        page.onRequest(request -> {
            underway.add(request);
            lastTraffic = System.nanoTime();
            String address = request.url();
            if (address.startsWith("http") && !isOurs(URI.create(address).getHost())) {
                complaints.add("asks a third party: " + address);
            }
        });
    }

    Page page() {
        return page;
    }

    Look look() {
        return look;
    }

    Visitor open(String address) {
        return open(address, 200);
    }

    Visitor open(String address, int status) {
        expectedStatus = status;
        Response response = page.navigate(address);
        assertThat(response == null ? 0 : response.status())
                .as("%s: answer of %s", this, address)
                .isEqualTo(status);
        return this;
    }

    /** An answer that is no fault here, though the console reports it. */
    Visitor tolerate(int status) {
        expectedStatus = status;
        return this;
    }

    /** Sends a form by its main button, the last one of it. */
    Visitor submit(String form) {
        page.locator(form + " button.btn:not(.btn--second):not(.btn--quiet), " + form + " button[form]")
                .or(page.locator(form + " button"))
                .last()
                .click();
        return settle();
    }

    /** Waits for the page that follows a click. */
    Visitor settle() {
        expectedStatus = 200;
        awaitQuiet();
        return this;
    }

    /**
     * The page is there with all that it asks for, and asks no more. Playwright's own measure of quiet waits half a second
     * each time, which is most of a short journey.
     */
    private void awaitQuiet() {
        long from = System.nanoTime();
        page.waitForCondition(
                () -> underway.isEmpty() && System.nanoTime() - Math.max(from, lastTraffic) > QUIET.toNanos());
        page.waitForLoadState(LoadState.LOAD);
    }

    /** What a page that is left was still asking for does not count; nobody says that it ended. */
    private void leave(Frame frame) {
        if (frame.equals(page.mainFrame())) {
            underway.clear();
            lastTraffic = System.nanoTime();
        }
    }

    private void ended(Request request) {
        underway.remove(request);
        lastTraffic = System.nanoTime();
    }

    /** By the header's link and Keycloak's own page, which wears the territory's brand. */
    Visitor signIn(String email, String password) {
        openMenu();
        visible("header a[href^='/connexion']").click();
        settle().see("sign-in");
        return logIn(email, password);
    }

    /** On Keycloak's pages: the address first, then the password. */
    Visitor logIn(String email, String password) {
        page.locator("#username").fill(email);
        if (!page.locator("#password").isVisible()) {
            page.locator("#kc-login").click();
            settle();
        }
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        return settle();
    }

    Visitor signOut() {
        openMenu();
        visible("header form[action='/deconnexion'] button").click();
        return settle();
    }

    /** On a narrow window the header hides behind its menu. */
    private void openMenu() {
        Locator menu = page.locator("header details.menu > summary");
        if (menu.isVisible()) {
            menu.click();
        }
    }

    private Locator visible(String selector) {
        return page.locator(selector).locator("visible=true").first();
    }

    String in(String french, String english) {
        return look.language() == Look.Language.FRENCH ? french : english;
    }

    /** The page as it stands must be right in every way that can be measured. */
    Visitor see(String name) {
        awaitQuiet();
        picture(name);
        assertThat(page.title()).as("%s: title of %s", this, name).isNotBlank();
        assertThat(page.locator("html").getAttribute("lang"))
                .as("%s: language of %s", this, name)
                .isEqualTo(look.language().code);
        assertThat(page.locator("h1").count())
                .as("%s: one main heading in %s", this, name)
                .isEqualTo(1);
        int overflow = (int)
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("%s: pixels that %s is too wide", this, name).isLessThanOrEqualTo(0);
        assertThat(barriers()).as("%s: barriers in %s", this, name).isEmpty();
        assertThat(complaints).as("%s: complaints in %s", this, name).isEmpty();
        return this;
    }

    void picture(String name) {
        pictures++;
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setPath(PICTURES.resolve(story)
                        .resolve(look.toString())
                        .resolve("%02d-%s.jpg".formatted(pictures, name))));
    }

    private List<String> barriers() {
        AxeRunOptions violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        AxeResults results = new AxeBuilder(page)
                .options(violationsOnly)
                .withTags(STANDARDS)
                .setLegacyMode(true)
                .analyze();
        return results.getViolations().stream().map(Visitor::inWords).toList();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }

    private static boolean isOurs(@Nullable String host) {
        return host != null && (host.equals("localhost") || host.endsWith(".localhost"));
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("%s: complaints on the way", this).isEmpty();
    }

    @Override
    public String toString() {
        return story + " " + look;
    }
}
