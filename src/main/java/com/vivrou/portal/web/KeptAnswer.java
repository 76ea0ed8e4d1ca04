package com.vivrou.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** An answer as it is sent: its body, compressed or not, and the headers that were made with it. */
final class KeptAnswer {
    private static final String TAG = "ETag";
    private static final String LENGTH = "Content-Length";
    private static final String TYPE = "Content-Type";

    private final byte[] body;
    private final @Nullable String type;
    private final Map<String, List<String>> headers;
    private final long madeAt = System.nanoTime();
    private final AtomicBoolean renewed = new AtomicBoolean();

    private KeptAnswer(byte[] body, @Nullable String type, Map<String, List<String>> headers) {
        this.body = body;
        this.type = type;
        this.headers = headers;
    }

    /** @param before headers that filters in front set by themselves, for each request */
    static KeptAnswer of(byte[] body, HttpServletResponse response, Set<String> before) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String name : response.getHeaderNames()) {
            if (!before.contains(name) && !name.equalsIgnoreCase(LENGTH) && !name.equalsIgnoreCase(TYPE)) {
                headers.put(name, List.copyOf(response.getHeaders(name)));
            }
        }
        return new KeptAnswer(body, response.getContentType(), headers);
    }

    /** True for one visitor after a while, who has it made anew; all others are given this one meanwhile. */
    boolean isToBeRenewed(Duration after) {
        return System.nanoTime() - madeAt > after.toNanos() && renewed.compareAndSet(false, true);
    }

    int size() {
        return body.length;
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach((name, values) -> {
            response.setHeader(name, values.get(0));
            values.stream().skip(1).forEach(value -> response.addHeader(name, value));
        });
        if (isKnown(tag(), request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private String tag() {
        Collection<String> tags = headers.getOrDefault(TAG, List.of());
        return tags.isEmpty() ? "" : tags.iterator().next();
    }

    /** Tags are compared without the mark of weak ones: a proxy that compresses turns a strong one into a weak one. */
    static boolean isKnown(String tag, @Nullable String header) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*") || known.equals(tag) || ("W/" + known).equals(tag));
    }
}
