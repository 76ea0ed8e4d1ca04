package com.vivrou.devstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Reaches every {@code *.localhost} host through the loopback address, whatever this machine's resolver knows. Follows
 * no redirect: tests look at them.
 */
public final class LocalHttp {
    static {
        if (System.getProperty("jdk.httpclient.allowRestrictedHeaders") == null) {
            System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        }
    }

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private LocalHttp() {}

    /** A request to this address; add method, headers and body as wanted. */
    public static HttpRequest.Builder to(String url) {
        return to(url, URI.create(url).getPort());
    }

    /** The same, sent to another port than the address names, as behind a proxy. */
    static HttpRequest.Builder to(String url, int port) {
        URI uri = URI.create(url);
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path + query))
                .timeout(Duration.ofSeconds(60))
                .header("Host", uri.getHost() + ":" + uri.getPort());
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + request.build().uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static HttpResponse<String> get(String url) {
        return send(to(url).GET());
    }

    /** True when the address answers with this status; false too when nobody answers. */
    static boolean answers(String url, int status) {
        return answers(to(url), status);
    }

    static boolean answers(HttpRequest.Builder to, int status) {
        try {
            HttpRequest request = to.timeout(Duration.ofSeconds(20)).GET().build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == status;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
