package com.vivrou.devstack;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The machine's own Chromium, driven by Playwright, which downloads none. It is named by the environment variable
 * {@code CHROMIUM}, or found; as root on a machine with apt it is installed when missing.
 */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/lib/chromium/chromium"),
            Path.of("/snap/bin/chromium"),
            Path.of("/opt/google/chrome/chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

    private static @Nullable Browser browser;

    private Chromium() {}

    /** Started once; Playwright must be used by one thread at a time. */
    static synchronized Browser shared() {
        Browser running = browser;
        if (running == null) {
            running = launch(find().or(Chromium::install).orElseThrow(Chromium::missing));
            browser = running;
        }
        return running;
    }

    private static Browser launch(Path executable) {
        List<String> flags = new ArrayList<>(List.of(
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run"));
        if (isRoot()) {
            flags.add("--no-sandbox");
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(flags));
    }

    private static Optional<Path> find() {
        String named = System.getenv("CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        Stream<Path> onPath = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, PLACES.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> install() {
        if (!isRoot() || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        Progress.say("  Installing Chromium with apt-get (once)");
        boolean installed = apt("install", "-y", "--no-install-recommends", "chromium")
                || (apt("update") && apt("install", "-y", "--no-install-recommends", "chromium"));
        return installed ? find() : Optional.empty();
    }

    private static boolean apt(String... arguments) {
        List<String> command = new ArrayList<>(List.of("apt-get", "-qq"));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static StartFailure missing() {
        return new StartFailure("The browser tests need Chromium. Install it (Debian: apt-get install chromium),"
                + " or name its program in the environment variable CHROMIUM.");
    }
}
