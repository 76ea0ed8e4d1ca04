package com.vivrou.bench;

import com.vivrou.devstack.DevStack;
import com.vivrou.devstack.LocalHttp;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How many requests a second public pages and the API answer, as a share of an empty servlet on the same server in the
 * same round (median of the rounds), and how much a first visit transfers. Needs {@code wrk}. Started by {@code mvn -Prun
 * -Dvivrou.main=com.vivrou.bench.PagesBench}.
 */
public final class PagesBench {
    private static final PrintStream OUT = System.out;
    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern BAD = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final Pattern LOADED =
            Pattern.compile("(?:src|href)=\"(/(?:statique|marque|webjars|atlas)/[^\"#]+)[\"#]");
    private static final Pattern FONT = Pattern.compile("url\\(\"?(/statique/fonts/[^\")]+)\"?\\)");
    private static final int SECONDS = Integer.getInteger("vivrou.bench.seconds", 4);
    private static final int ROUNDS = 5;

    private PagesBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path beside = Path.of(System.getProperty("vivrou.directory"), "target", "bench");
        writeEmptyApplication(Files.createDirectories(beside).resolve("empty.war"));
        System.setProperty("vivrou.bench.beside", beside.toString());
        String territory = DevStack.get().territoryUrl("plastics-vallee");
        measureSpeed(territory);
        measureWeight(territory);
        System.exit(0);
    }

    private static void measureSpeed(String territory) throws IOException, InterruptedException {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("empty servlet", "/empty/");
        asked.put("commune page", "/communes/oyonnax-01283");
        asked.put("list of communes", "/communes");
        asked.put("API, a commune", "/api/v1/communes/01283");
        asked.put("API, list", "/api/v1/communes?size=50");
        Map<String, List<Double>> measured = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (Map.Entry<String, String> each : asked.entrySet()) {
                double perSecond = wrk(territory + each.getValue(), SECONDS);
                // The first round only warms up.
                if (round > 0) {
                    measured.computeIfAbsent(each.getKey(), first -> new ArrayList<>())
                            .add(perSecond);
                }
            }
        }
        List<Double> empty = measured.getOrDefault("empty servlet", List.of());
        measured.forEach((name, rounds) -> OUT.printf(
                Locale.ROOT,
                "%-18s %8.0f requests/s %5.0f %%%n",
                name,
                median(rounds),
                100
                        * median(IntStream.range(0, rounds.size())
                                .mapToObj(round -> rounds.get(round) / empty.get(round))
                                .toList())));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static double wrk(String url, int seconds) throws IOException, InterruptedException {
        URI uri = URI.create(url);
        String local = "http://127.0.0.1:" + uri.getPort() + url.substring(url.indexOf('/', "http://".length()));
        Process process = new ProcessBuilder(
                        "wrk",
                        "-t1",
                        "-c16",
                        "-d" + seconds + "s",
                        "-HHost: " + uri.getHost() + ":" + uri.getPort(),
                        "-HAccept-Encoding: gzip",
                        "-HAccept-Language: fr",
                        local)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher perSecond = PER_SECOND.matcher(said);
        if (process.waitFor() != 0 || !perSecond.find() || BAD.matcher(said).find()) {
            throw new IllegalStateException("wrk at " + url + " says: " + said);
        }
        return Double.parseDouble(perSecond.group(1));
    }

    /** What a browser loads at a first visit: the page, and the files that it and its stylesheets name. */
    private static void measureWeight(String territory) throws IOException, InterruptedException {
        for (String path :
                new String[] {"/", "/communes/oyonnax-01283", "/communes", "/territoire", "/carte", "/sources"}) {
            Set<String> files = new LinkedHashSet<>();
            String page = LocalHttp.get(territory + path).body();
            LOADED.matcher(page).results().map(found -> found.group(1)).forEach(files::add);
            for (String file : Set.copyOf(files)) {
                if (file.endsWith(".css")) {
                    FONT.matcher(LocalHttp.get(territory + file).body())
                            .results()
                            .map(found -> found.group(1))
                            .forEach(files::add);
                }
            }
            int bytes = transferred(territory + path);
            for (String file : files) {
                bytes += transferred(territory + file);
            }
            OUT.printf(
                    Locale.ROOT,
                    "first visit of %-26s %6.1f kB in %d requests%n",
                    path,
                    bytes / 1000.0,
                    1 + files.size());
        }
    }

    /** Head and body, as they travel. */
    private static int transferred(String url) throws IOException, InterruptedException {
        HttpRequest request =
                LocalHttp.to(url).header("Accept-Encoding", "gzip").GET().build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        int head = answer.headers().map().entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + ": " + value))
                .mapToInt(line -> line.length() + 2)
                .sum();
        return head + answer.body().length;
    }

    private static void writeEmptyApplication(Path war) throws IOException {
        String descriptor = "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\">"
                + "<servlet><servlet-name>empty</servlet-name><servlet-class>" + EmptyServlet.class.getName()
                + "</servlet-class></servlet><servlet-mapping><servlet-name>empty</servlet-name>"
                + "<url-pattern>/</url-pattern></servlet-mapping></web-app>";
        String type = EmptyServlet.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(war));
                InputStream code = EmptyServlet.class.getResourceAsStream("/" + type)) {
            jar.putNextEntry(new JarEntry("WEB-INF/web.xml"));
            jar.write(descriptor.getBytes(StandardCharsets.UTF_8));
            jar.putNextEntry(new JarEntry("WEB-INF/classes/" + type));
            code.transferTo(jar);
        }
    }
}
