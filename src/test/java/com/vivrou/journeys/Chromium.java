package com.vivrou.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The machine's own Chromium, started once for all journeys. */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final Chromium STARTED = new Chromium();

    private final Browser browser;

    private Chromium() {
        Path executable = find().or(Chromium::install)
                .orElseThrow(() -> new IllegalStateException("The browser tests need Chromium: install the package"
                        + " \"chromium\", or set CHROMIUM to where it is."));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--force-color-profile=srgb")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    static Browser browser() {
        return STARTED.browser;
    }

    private static Optional<Path> find() {
        Stream<Path> given = Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(given, onPath).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> install() {
        boolean canInstall =
                System.getProperty("user.name").equals("root") && Files.isExecutable(Path.of("/usr/bin/apt-get"));
        if (!canInstall) {
            return Optional.empty();
        }
        System.out.println("Installing Chromium for the browser tests.");
        run("apt-get", "-qq", "update");
        run("apt-get", "-qq", "install", "-y", "--no-install-recommends", "chromium");
        return find();
    }

    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroy();
            }
        } catch (IOException e) {
            throw new IllegalStateException("Chromium could not be installed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
