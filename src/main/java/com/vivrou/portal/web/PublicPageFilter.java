package com.vivrou.portal.web;

import com.vivrou.kernel.StaticFile;
import com.vivrou.portal.Route;
import com.vivrou.portal.Routes;
import com.vivrou.tenancy.RequestHosts;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Public pages, and what programs read, carry an entity tag: who comes back receives an answer only when it has changed.
 * Every other page is never kept.
 */
public class PublicPageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Routes routes;

    @Inject
    private transient RequestHosts requestHosts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Route route = routes.findRoute(requestHosts.of(request), RoutesFilter.pathOf(request))
                .orElse(null);
        if (route == null || route.kind() == Route.Kind.ENDPOINT) {
            chain.doFilter(request, response);
        } else if (isTagged(route) && isReading(request)) {
            serveTagged(route, request, response, chain);
        } else {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
        }
    }

    private static boolean isTagged(Route route) {
        return route.access().isPublic() && (route.kind() == Route.Kind.PAGE || route.kind() == Route.Kind.API);
    }

    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static void serveTagged(
            Route route, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        KeptResponse kept = new KeptResponse(response);
        chain.doFilter(new WholeRequest(request), kept);
        byte[] content = kept.content();
        if (response.isCommitted() || content.length == 0) {
            return;
        }
        if (response.getStatus() != HttpServletResponse.SC_OK) {
            send(content, request, response);
            return;
        }
        String tag = "W/\"" + StaticFile.hashOf(content) + "\"";
        response.setHeader("ETag", tag);
        if (route.kind() == Route.Kind.PAGE) {
            // The page knows the visitor's language and name: it may be kept, but asked again each time.
            response.setHeader("Cache-Control", "private, no-cache");
            response.setHeader("Vary", "Cookie, Accept-Language, Accept-Encoding");
        }
        if (isKnown(tag, request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else if (Compression.isUnderstoodBy(request)) {
            response.setHeader("Content-Encoding", "gzip");
            send(Compression.gzip(content), request, response);
        } else {
            send(content, request, response);
        }
    }

    /** Weak tags are compared without their mark; a proxy that compresses turns a strong one into a weak one. */
    static boolean isKnown(String tag, @Nullable String header) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*") || known.equals(tag) || ("W/" + known).equals(tag));
    }

    private static void send(byte[] content, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentLength(content.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(content);
        }
    }

    /** Asked for its head, an answer is made as a whole: its head tells length and tag. */
    private static final class WholeRequest extends HttpServletRequestWrapper {
        WholeRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
