package com.vivrou.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** An answer as it is sent: its body, compressed or not, and all its headers that are the same for everybody. */
final class KeptAnswer {
    private static final Set<String> OF_EACH_REQUEST =
            Set.of("content-length", "content-type", "set-cookie", RequestLogFilter.HEADER.toLowerCase(Locale.ROOT));

    private final byte[] body;
    private final @Nullable String type;
    private final String tag;
    private final List<Header> headers;
    private final long madeAt = System.nanoTime();
    private final AtomicBoolean renewed = new AtomicBoolean();

    private record Header(String name, String value) {}

    private KeptAnswer(byte[] body, @Nullable String type, String tag, List<Header> headers) {
        this.body = body;
        this.type = type;
        this.tag = tag;
        this.headers = headers;
    }

    /** @param response with all its headers, not sent yet; those that stand twice say the same in one line */
    static KeptAnswer of(byte[] body, HttpServletResponse response) {
        List<Header> headers = new ArrayList<>();
        for (String name : Set.copyOf(response.getHeaderNames())) {
            if (!OF_EACH_REQUEST.contains(name.toLowerCase(Locale.ROOT))) {
                headers.add(new Header(name, String.join(", ", response.getHeaders(name))));
            }
        }
        String tag = response.getHeader("ETag");
        return new KeptAnswer(body, response.getContentType(), tag == null ? "" : tag, List.copyOf(headers));
    }

    /** True for one visitor after a while, who has it made anew; all others are given this one meanwhile. */
    boolean isToBeRenewed(Duration after) {
        return System.nanoTime() - madeAt > after.toNanos() && renewed.compareAndSet(false, true);
    }

    /** True as long as nobody has begun to make it anew. */
    boolean waitsForRenewal(Duration after) {
        return System.nanoTime() - madeAt > after.toNanos() && !renewed.get();
    }

    int size() {
        return body.length;
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (Header header : headers) {
            response.setHeader(header.name(), header.value());
        }
        if (isKnown(tag, request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /** Tags are compared without the mark of weak ones: a proxy that compresses turns a strong one into a weak one. */
    static boolean isKnown(String tag, @Nullable String header) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*") || known.equals(tag) || ("W/" + known).equals(tag));
    }
}
