package com.vivrou.identity;

import com.vivrou.devstack.LocalHttp;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a window: keeps cookies host by host, follows redirects when asked to, fills in Keycloak's forms. */
public final class BrowsingByHttp {
    static final String PASSWORD = "demo";

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 12;

    private final Map<String, Map<String, String>> cookies = new LinkedHashMap<>();

    /** Where the last redirect led. */
    String address = "";

    public HttpResponse<String> get(String url, String... headers) {
        return send(url, LocalHttp.to(url).GET(), headers);
    }

    HttpResponse<String> post(String url, Map<String, String> form, String... headers) {
        HttpRequest.Builder request = LocalHttp.to(url)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)));
        return send(url, request, headers);
    }

    /** As a form of a page on that very host would send it. */
    public HttpResponse<String> submit(String url, Map<String, String> form) {
        return post(url, form, "Origin", origin(url));
    }

    HttpResponse<String> follow(String url) {
        return follow(url, get(url));
    }

    HttpResponse<String> follow(String url, HttpResponse<String> first) {
        HttpResponse<String> answer = first;
        address = url;
        for (int i = 0; i < MOST_REDIRECTS && answer.statusCode() / 100 == 3; i++) {
            address = location(address, answer);
            answer = get(address);
        }
        return answer;
    }

    /** Goes through the login pages and stops at the redirect back to the territory, which it returns. */
    String answerOfKeycloak(String startUrl, String email, String... headers) {
        HttpResponse<String> page = follow(startUrl, get(startUrl, headers));
        for (int step = 0; step < 3 && page.statusCode() == 200; step++) {
            Matcher form = FORM.matcher(page.body());
            if (!form.find()) {
                throw new IllegalStateException("No form at " + address + ": " + page.body());
            }
            String action = form.group(1).replace("&amp;", "&");
            page = submit(action, Map.of("username", email, "password", PASSWORD));
            if (page.statusCode() / 100 == 3) {
                return location(action, page);
            }
        }
        throw new IllegalStateException("Not let in: " + page.statusCode() + " " + page.body());
    }

    /** From the page asked for to the page that answers, through Keycloak. */
    public HttpResponse<String> signIn(String startUrl, String email) {
        return follow(answerOfKeycloak(startUrl, email));
    }

    /** The same, the way to the login page being a link of a page of this very host. */
    public HttpResponse<String> signInFromPage(String startUrl, String email) {
        return follow(answerOfKeycloak(startUrl, email, "Sec-Fetch-Site", "same-origin"));
    }

    /** Where such a sign-in leads back to, before anybody opens it. */
    public String arrivalFromPage(String startUrl, String email) {
        String callback = answerOfKeycloak(startUrl, email, "Sec-Fetch-Site", "same-origin");
        return location(callback, get(callback));
    }

    String cookie(String url, String name) {
        return cookies.getOrDefault(host(url), Map.of()).getOrDefault(name, "");
    }

    void plantCookie(String url, String name, String value) {
        cookies.computeIfAbsent(host(url), host -> new LinkedHashMap<>()).put(name, value);
    }

    /** Another browser that holds this one's cookies of one host. */
    BrowsingByHttp copyOf(String url) {
        BrowsingByHttp copy = new BrowsingByHttp();
        cookies.getOrDefault(host(url), Map.of()).forEach((name, value) -> copy.plantCookie(url, name, value));
        return copy;
    }

    public static String location(String from, HttpResponse<String> answer) {
        return URI.create(from)
                .resolve(answer.headers().firstValue("Location").orElseThrow())
                .toString();
    }

    private HttpResponse<String> send(String url, HttpRequest.Builder request, String... headers) {
        Map<String, String> kept = cookies.getOrDefault(host(url), Map.of());
        if (!kept.isEmpty()) {
            request.header(
                    "Cookie",
                    kept.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> answer = LocalHttp.send(request);
        answer.headers().allValues("set-cookie").forEach(header -> keep(url, header));
        return answer;
    }

    private void keep(String url, String header) {
        String pair = header.split(";", 2)[0];
        int equals = pair.indexOf('=');
        String name = pair.substring(0, equals);
        if (header.contains("Max-Age=0")) {
            cookies.getOrDefault(host(url), new LinkedHashMap<>()).remove(name);
        } else {
            plantCookie(url, name, pair.substring(equals + 1));
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String origin(String url) {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    private static String host(String url) {
        return URI.create(url).getHost();
    }
}
