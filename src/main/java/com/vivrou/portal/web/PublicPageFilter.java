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
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Public pages carry an entity tag: a visitor who comes back receives a page only when it has changed. Every other page
 * is never kept.
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
        } else if (route.access().isPublic()
                && route.kind() == Route.Kind.PAGE
                && request.getMethod().equals("GET")) {
            serveTagged(request, response, chain);
        } else {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
        }
    }

    private static void serveTagged(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        KeptResponse kept = new KeptResponse(response);
        chain.doFilter(request, kept);
        byte[] content = kept.content();
        if (response.isCommitted() || content.length == 0) {
            return;
        }
        if (response.getStatus() != HttpServletResponse.SC_OK) {
            response.getOutputStream().write(content);
            return;
        }
        String tag = "W/\"" + StaticFile.hashOf(content) + "\"";
        response.setHeader("ETag", tag);
        // The page knows the visitor's language and name: it may be kept, but asked again each time.
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Vary", "Cookie, Accept-Language, Accept-Encoding");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        send(content, request, response);
    }

    private static void send(byte[] content, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] sent = content;
        if (Compression.isUnderstoodBy(request)) {
            sent = Compression.gzip(content);
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }
}
